package org.w3id.parley.article;

/** Why a source cannot be read; becomes a {@link Reading.Refused}. */
final class Unreadable extends Exception {
	private static final long serialVersionUID = 1L;
	private final String fix;

	Unreadable(String what, String fix) {
		super(what);
		this.fix = fix;
	}

	Unreadable(String what, String fix, Throwable cause) {
		super(what, cause);
		this.fix = fix;
	}

	Reading.Refused refused(String name) {
		return new Reading.Refused(name, getMessage(), fix);
	}
}
