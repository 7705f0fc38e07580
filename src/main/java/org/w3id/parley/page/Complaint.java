package org.w3id.parley.page;

/**
 * The address asks for something that cannot be shown: an unknown thing (404) or a parameter that means nothing (400). Told as
 * what is wrong and what to do about it.
 */
public final class Complaint extends RuntimeException {
	private static final long serialVersionUID = 1L;
	private final int status;
	private final String fix;

	private Complaint(int status, String what, String fix) {
		super(what, null, false, false);
		this.status = status;
		this.fix = fix;
	}

	static Complaint unknown(String kind, String name) {
		return new Complaint(404, "There is no " + kind + " “" + name + "”.", "The lists name everything that is loaded.");
	}

	static Complaint nonsense(String parameter, String value, String expected) {
		return new Complaint(400, "The parameter “" + parameter + "” cannot be “" + value + "”.", "It takes " + expected + ".");
	}

	static int number(String parameter, String value, int least, int most) {
		try {
			int number = Integer.parseInt(value);
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// Told below, like a number out of range.
		}
		throw nonsense(parameter, value, "a whole number from " + least + " to " + most);
	}

	/** 400 or 404. */
	public int status() {
		return status;
	}

	public String fix() {
		return fix;
	}
}
