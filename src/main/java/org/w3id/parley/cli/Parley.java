package org.w3id.parley.cli;

import org.w3id.parley.model.Mistake;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program. Exit codes: 0 all is well; 1 something in the data was refused or found wrong, the rest was done; 2 the operator's
 * mistake; 70 a bug.
 */
@Command(name = "parley", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = CommandLine.ScopeType.INHERIT, description = "Who accepts which proposal, since when and why, with a proof that ends in quoted sentences.", synopsisSubcommandLabel = "COMMAND", subcommands = {
		ServeCommand.class, LoadCommand.class, RemoveCommand.class, ExtractCommand.class, SayingsCommand.class,
		EvaluateCommand.class, TrainCommand.class,
		VerdictCommand.class, WhyNotCommand.class,
		WhatIfCommand.class, BridgeCommand.class, BenchCommand.class, AskCommand.class, ReviewCommand.class,
		CheckCommand.class, ExportCommand.class, BackupCommand.class, RestoreCommand.class, CompactCommand.class,
		HelpCommand.class, GenerateCompletion.class}, footer = {"", "Examples:", "  parley serve",
				"  parley load article.txt", "  parley verdict russia coalition-force"})
public final class Parley implements Runnable {
	/** Something in the data was refused or found wrong; the rest was done. */
	public static final int DATA = 1;
	/** The operator's mistake. */
	public static final int USAGE = 2;
	/** A bug in Parley. */
	public static final int BUG = 70;

	@Spec
	CommandSpec spec;

	public static void main(String[] args) {
		System.exit(commandLine().execute(args));
	}

	/** The command line, ready to execute; throws nothing, answers with exit codes. */
	static CommandLine commandLine() {
		return new CommandLine(new Parley()).setCaseInsensitiveEnumValuesAllowed(true).setAbbreviatedOptionsAllowed(false)
				.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command));
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Name a command.");
	}

	private static int failed(Exception exception, CommandLine command) {
		return switch (exception) {
			case Mistake mistake -> {
				command.getErr().println(command.getColorScheme().errorText("parley: " + mistake.getMessage()));
				yield USAGE;
			}
			default -> {
				command.getErr().println("parley: this is a bug in Parley; please report it with what follows.");
				exception.printStackTrace(command.getErr());
				yield BUG;
			}
		};
	}
}
