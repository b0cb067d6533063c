package org.auscult.cli;

import picocli.CommandLine.Command;

/** {@code auscult rules}: the commands about rules. */
@Command(
    name = "rules",
    description = {"Lists, tests and describes rules.", ""},
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand {}
