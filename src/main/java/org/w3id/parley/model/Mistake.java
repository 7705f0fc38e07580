package org.w3id.parley.model;

/**
 * The operator's mistake: something that a person can mend, told as where, what and fix. The command line prints it without a
 * stack trace and exits with 2.
 */
public final class Mistake extends RuntimeException {
	private static final long serialVersionUID = 1L;
	private final String where;
	private final String what;
	private final String fix;

	public Mistake(String where, String what, String fix) {
		super(where + ": " + what + "\n  fix: " + fix);
		this.where = where;
		this.what = what;
		this.fix = fix;
	}

	public Mistake(String where, String what, String fix, Throwable cause) {
		this(where, what, fix);
		initCause(cause);
	}

	public String where() {
		return where;
	}

	public String what() {
		return what;
	}

	public String fix() {
		return fix;
	}
}
