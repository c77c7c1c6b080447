// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/check.h"
#include "cli/convert.h"
#include "cli/export.h"
#include "cli/format.h"
#include "cli/import.h"
#include "cli/input.h"
#include "cli/print.h"
#include "cli/report.h"
#include "cli/show.h"
#include "cli/tally.h"
#include "cli/verify.h"
#include "cli/viewoptions.h"
#include "cli/words.h"
#include "dossier/utf8.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sstream>
#include <unistd.h>

namespace ledgerline::cli {

namespace {

using Result = std::variant<Status, WindowCall>;

/// Whether a view can only be made out with the dossier at hand.
bool needsDossier(const ViewOptions &options)
{
    return options.reading != ViewOptions().reading || !options.lanes.empty()
        || options.from.has_value() != options.to.has_value();
}

/// What the window is to show first; else what is wrong has been told.
std::variant<Status, View> viewOf(const std::string &file, const ViewOptions &options)
{
    const auto asked = parse(options);
    if (const auto *error = std::get_if<std::string>(&asked))
        return fail(callAtFault, *error);
    // The window reads the file itself, beside its own start; here only what asks of it waits.
    const auto dossier
        = needsDossier(options) ? openStories(file).dossier : std::make_shared<const Dossier>();
    if (!dossier)
        return dataAtFault;
    auto view = viewIn(*dossier, options, std::get<AskedView>(asked));
    if (const auto *error = std::get_if<std::string>(&view))
        return fail(callAtFault, *error);
    return std::get<View>(std::move(view));
}

/// Whether there is a story of this id to present; else what is wrong has been told.
Status findStory(const std::string &file, const std::string &id)
{
    const Stories stories = openStories(file);
    if (!stories.dossier)
        return dataAtFault;
    std::vector<std::string> known;
    if (stories.file)
        known.emplace_back(stories.file->story.id);
    for (const Story &story : stories.dossier->stories)
        known.emplace_back(story.id);
    if (std::ranges::find(known, id) != known.end())
        return done;
    return fail(callAtFault,
                "--story: there is no story \"" + id + "\""
                    + (known.empty() ? "" : "; there are " + listed(known)));
}

/// A word alone may be a file, or a command that there is not.
Result openWindow(WindowCall call, const ViewOptions &options)
{
    if (!call.file.empty() && ::access(call.file.c_str(), R_OK) != 0) {
        const bool isMissing = errno == ENOENT;
        return fail(isMissing ? callAtFault : dataAtFault,
                    isMissing ? '"' + call.file + "\" is neither a file nor a command"
                              : call.file + ": " + std::strerror(errno));
    }
    if (!call.story.empty()) {
        if (const Status status = findStory(call.file, call.story); status != done)
            return status;
    }
    auto view = viewOf(call.file, options);
    if (const auto *status = std::get_if<Status>(&view))
        return *status;
    call.view = std::get<View>(std::move(view));
    call.theme = options.theme;
    return call;
}

/// The call as it is typed: every command with its options, and what was chosen.
struct Call
{
    Call();

    CLI::App program{"Ledgerline shows, on a timeline and in charts, what the sides of a conflict "
                     "agreed, what they did, and who says so.\nWithout a command it opens the "
                     "window.",
                     "ledgerline"};
    WindowCall window;
    ViewOptions windowView;
    CheckOptions checkOptions;
    FormatOptions formatOptions;
    TallyOptions tallyOptions;
    ExportOptions exportOptions;
    ReportOptions reportOptions;
    ImportCall importCall;
    ConvertOptions convertOptions;
    ShowOptions showOptions;
    VerifyOptions verifyOptions;
    CLI::App *check = nullptr;
    CLI::App *formatting = nullptr;
    CLI::App *tally = nullptr;
    CLI::App *exporting = nullptr;
    CLI::App *reporting = nullptr;
    CLI::App *importing = nullptr;
    CLI::App *converting = nullptr;
    CLI::App *showing = nullptr;
    CLI::App *verifying = nullptr;
};

Call::Call()
{
    program.set_version_flag("--version", "ledgerline " LEDGERLINE_VERSION,
                             "Print the version and quit");
    program.set_help_flag("-h,--help", "Print this help and quit; also of a command");
    program.require_subcommand(0, 1);
    program
        .add_option("FILE", window.file,
                    "The dossier, story or exported figure to show; default: the built-in dossier")
        ->type_name("");
    CLI::Option *present = program.add_flag("--present", window.presents,
                                            "Present a story on the whole screen; Esc leaves");
    program
        .add_option("--story", window.story, "The story to present, by its id; default: the first")
        ->type_name("ID")
        ->needs(present);
    program
        .add_option("--kiosk", window.kiosk,
                    "Tell the stories on a screen in a hall that visitors touch, as FILE sets it")
        ->type_name("[=FILE]")
        ->expected(0, 1)
        ->excludes(present)
        ->excludes("FILE");
    program.add_flag("--kiosk-pin", window.makesPin,
                     "Read a PIN from standard input and print what a kiosk's settings keep of it");
    program
        .add_flag("--self-test", window.selfTest, "Load the window, quit, and fail on a warning")
        ->excludes("--kiosk");
    addWindowOptions(program, windowView);
    addReadingOptions(program, windowView);
    addLookOptions(program, windowView);
    check = &addCheck(program, checkOptions);
    formatting = &addFormat(program, formatOptions);
    tally = &addTally(program, tallyOptions);
    exporting = &addExport(program, exportOptions);
    reporting = &addReport(program, reportOptions);
    importing = &addImport(program, importCall);
    converting = &addConvert(program, convertOptions);
    showing = &addShow(program, showOptions);
    verifying = &addVerify(program, verifyOptions);
    program.footer("Exit status: 0 done; 1 a dossier cannot be read, holds faults, or an output "
                   "cannot be written; 2 the call is wrong.");
}

/// Where the help on a wrong call is.
std::string helpOf(const Call &call)
{
    const auto commands = call.program.get_subcommands();
    const std::string command = commands.empty() ? "" : commands.front()->get_name() + ' ';
    return " (see ledgerline " + command + "--help)";
}

using IsAsked = bool (*)(const CLI::Option &);

/// The first of the program's own options and arguments that is given.
std::optional<std::string> firstGiven(
    const CLI::App &program, IsAsked isAsked = [](const CLI::Option &) { return true; })
{
    for (const CLI::Option *option : program.get_options()) {
        if (option->count() > 0 && isAsked(*option))
            return option->get_positional() ? option->results().front() : option->get_name();
    }
    return {};
}

/// The first that is given before a command, which would not hear of it.
std::optional<std::string> misplaced(const CLI::App &program)
{
    return program.get_subcommands().empty() ? std::nullopt : firstGiven(program);
}

/// The first that a kiosk does not heed: it shows what its settings say.
std::optional<std::string> unheeded(const Call &call)
{
    const auto isOfView = [](const CLI::Option &option) { return option.get_group() == "View"; };
    return call.window.kiosk ? firstGiven(call.program, isOfView) : std::nullopt;
}

Result dispatch(const Call &call)
{
    if (const auto given = misplaced(call.program))
        return fail(callAtFault,
                    *given
                        + " before a command is the window's: write behind the command what that "
                          "is to take"
                        + helpOf(call));
    if (call.check->parsed())
        return check(call.checkOptions);
    if (call.formatting->parsed())
        return format(call.formatOptions);
    if (call.tally->parsed())
        return printTally(call.tallyOptions);
    if (call.exporting->parsed())
        return exportFigures(call.exportOptions);
    if (call.reporting->parsed())
        return report(call.reportOptions);
    if (call.importing->parsed())
        return importFile(call.importCall);
    if (call.converting->parsed())
        return convert(call.convertOptions);
    if (call.showing->parsed())
        return showFigure(call.showOptions);
    if (call.verifying->parsed())
        return verifyFigure(call.verifyOptions);
    if (const auto given = unheeded(call))
        return fail(callAtFault, "--kiosk excludes " + *given + helpOf(call));
    return openWindow(call.window, call.windowView);
}

bool isUtf8(std::string_view text)
{
    std::size_t offset = 0;
    while (const std::size_t length = characterLength(text, offset))
        offset += length;
    return offset == text.size();
}

Result parseAndDispatch(int argc, char **argv)
{
    // They stand in JSON, pages and pictures, and Qt cannot open a file of such a name either.
    for (int i = 1; i < argc; ++i) {
        if (!isUtf8(argv[i]))
            return fail(callAtFault,
                        "argument " + std::to_string(i) + ", " + inQuotes(argv[i])
                            + ", is no UTF-8");
    }
    Call call;
    try {
        call.program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() != 0)
            return fail(callAtFault, error.what() + helpOf(call));
        std::ostringstream text; // the help or the version was asked for
        call.program.exit(error, text);
        return print(text.str());
    }
    return dispatch(call);
}

}

Result run(int argc, char **argv) noexcept
{
    // A file that grows beyond the limit of its user is an error like a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        return parseAndDispatch(argc, argv);
    } catch (const std::exception &error) { // no memory, for one
        return fail(dataAtFault, error.what());
    }
}

}
