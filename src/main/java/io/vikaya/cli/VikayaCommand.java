package io.vikaya.cli;

import io.vikaya.payment.cli.BenchmarkReceiptsCommand;
import io.vikaya.payment.cli.EvaluateReceiptsCommand;
import io.vikaya.payment.cli.KhqrDecodeCommand;
import io.vikaya.payment.cli.ReadReceiptsCommand;
import io.vikaya.payment.cli.ScoreReadingsCommand;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code bin/vikaya}: tools that need no server. */
@Command(
        name = "vikaya",
        description = "Vikaya's command-line tools",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class VikayaCommand {

    private VikayaCommand() {}

    public static void main(String[] arguments) {
        var commands = new CommandLine(new VikayaCommand())
                .addSubcommand(new ReadReceiptsCommand())
                .addSubcommand(new ScoreReadingsCommand())
                .addSubcommand(new EvaluateReceiptsCommand())
                .addSubcommand(new BenchmarkReceiptsCommand())
                .addSubcommand(new KhqrDecodeCommand(Clock.systemUTC()));
        System.exit(commands.execute(arguments));
    }
}
