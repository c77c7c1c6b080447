// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/figurefile.h"
#include "cli/input.h"
#include "cli/offscreen.h"
#include "cli/outputfolder.h"
#include "cli/print.h"
#include "cli/progress.h"
#include "cli/stopsignal.h"
#include "cli/texttable.h"
#include "cli/viewoptions.h"
#include "cli/words.h"
#include "figure/export.h"
#include "figure/preset.h"
#include "report/report.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace ledgerline::cli {

namespace {

Status list(const Stories &stories)
{
    if (stories.all().empty())
        return print("The dossier has no story.\n");
    TextTable table({{"Story"}, {"Figures", true}, {"Title"}});
    for (const Story &story : stories.all())
        table.addRow({inOneLine(story.id), std::to_string(story.scenes.size()),
                      inOneLine(story.title.text)});
    return print(table.text());
}

/// The story that is asked for; else the sentence that says which there are.
std::variant<const Story *, std::string> storyNamed(const std::string &id, const Stories &stories)
{
    const auto all = stories.all();
    if (id.empty() && all.size() == 1)
        return &all.front();
    const auto found = std::ranges::find(all, id, &Story::id);
    if (found != all.end())
        return &*found;
    std::vector<std::string> known;
    for (const Story &story : all)
        known.push_back(inOneLine(story.id));
    const std::string asked = id.empty() ? "--story is missing" : "--story " + id;
    if (all.empty())
        return asked + ": the dossier has no story";
    return asked + ": there " + (all.size() == 1 ? "is " : "are ") + listed(known);
}

}

CLI::App &addReport(CLI::App &program, ReportOptions &options)
{
    CLI::App *command = program.add_subcommand(
        "report", "Write the figures of a story, with pages that tell of them");
    command
        ->add_option("FILE", options.file,
                     "The dossier, or a story in a file of its own; default: the built-in dossier")
        ->type_name("");
    command->add_option("--story", options.story, "Which story; not needed where there is only one")
        ->type_name("ID");
    command
        ->add_option(
            "-o,--output", options.folder,
            "The folder to write to; made if missing. An earlier report in it is replaced, "
            "other files stay")
        ->type_name("DIRECTORY");
    const auto formats = formatNames();
    command
        ->add_option("--format", options.formats,
                     "How to write each figure, several parted by commas; SVG is always there "
                     "(default: all)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(std::vector<std::string>(formats.begin(), formats.end())))
        ->type_name("NAME");
    std::vector<std::string> places;
    for (const Preset &preset : presets())
        places.emplace_back(preset.name);
    command->add_option("--preset", options.preset, "The place that the figures are made for")
        ->check(CLI::IsMember(places))
        ->type_name("NAME")
        ->capture_default_str();
    addStyleOptions(*command, options.theme, options.language);
    command->add_flag("--notes", options.hasNotes, "Print the notes for the speaker, too");
    command->add_flag("--progress", options.hasProgress,
                      "Tell on standard error how far it is, though that is no terminal");
    command->add_flag("--list", options.isList, "List the stories, and write nothing");
    return *command;
}

Status report(const ReportOptions &options)
{
    if (options.folder.empty() && !options.isList)
        return fail(callAtFault, "-o DIRECTORY is missing (see ledgerline report --help)");
    const Stories stories = openStories(options.file);
    if (!stories.dossier)
        return dataAtFault;
    if (options.isList)
        return list(stories);
    const auto story = storyNamed(options.story, stories);
    if (const auto *error = std::get_if<std::string>(&story))
        return fail(callAtFault, *error);

    OutputFolder folder(options.folder);
    if (!folder.problem().empty())
        return fail(dataAtFault, folder.problem());
    const ReportRequest request{.dossier = stories.dossier,
                                .story = std::get<const Story *>(story),
                                .storySha256 = stories.sha256,
                                .formats = options.formats,
                                .preset = options.preset,
                                .theme = options.theme,
                                .language = options.language,
                                .hasNotes = options.hasNotes};
    const OffscreenApplication application;
    std::string problem;
    {
        const StopSignal stop;
        Progress progress("figures", options.hasProgress);
        problem = writeReport(request, options.folder, [&](std::size_t done, std::size_t all) {
            progress.tell(done, all);
            return !stop.comesWithin(std::chrono::milliseconds(0));
        });
    }
    if (!problem.empty())
        return fail(dataAtFault, problem);
    folder.keep();
    return print(folder.pathOf("index.html") + '\n');
}

}
