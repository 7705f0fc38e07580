package org.w3id.parley.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class Version implements IVersionProvider {
	@Override
	public String[] getVersion() {
		String version = Optional.ofNullable(Parley.class.getPackage().getImplementationVersion()).orElse("development");
		return new String[]{"parley " + version + " (Java " + Runtime.version().feature() + ")"};
	}
}
