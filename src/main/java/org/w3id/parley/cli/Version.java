package org.w3id.parley.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class Version implements IVersionProvider {
	@Override
	public String[] getVersion() {
		return new String[]{"parley " + number() + " (Java " + Runtime.version().feature() + ")"};
	}

	static String number() {
		return Optional.ofNullable(Parley.class.getPackage().getImplementationVersion()).orElse("development");
	}
}
