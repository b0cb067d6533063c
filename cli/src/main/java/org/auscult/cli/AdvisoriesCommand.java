package org.auscult.cli;

import picocli.CommandLine.Command;

/** {@code auscult advisories}: the commands about published data. */
@Command(
    name = "advisories",
    description = {"Shows and imports the published data that versions are judged by.", ""},
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AdvisoriesCommand {}
