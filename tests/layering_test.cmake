# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run as: cmake -DWORK_DIR=<scratch> -P layering_test.cmake
# Shows that layering.cmake passes a house in order and fails on each kind of disorder.
cmake_minimum_required(VERSION 3.25)

set(spdx "// SPDX-FileCopyrightText: 2026 Somebody\n// SPDX-License-Identifier: GPL-3.0-or-later\n")
set(house "${WORK_DIR}/house")

# expect(RESULT MESSAGE FILE TEXT): RESULT of layering.cmake on a small house that holds FILE too
function(expect result message file text)
    file(REMOVE_RECURSE "${house}")
    file(WRITE "${house}/src/dossier/reader.h" "${spdx}#pragma once\n#include \"dossier/fault.h\"\n#include <string>\n")
    file(WRITE "${house}/src/charts/bars.cpp" "${spdx}#include \"ledger/tally.h\"\n#include <QtCharts/QBarSet>\n")
    file(WRITE "${house}/src/main.cpp" "${spdx}#include \"app/window.h\"\n#include \"cli/commands.h\"\n")
    file(WRITE "${house}/data/istanbul.json" "{}\n")
    file(WRITE "${house}/${file}" "${text}")
    execute_process(
        COMMAND "${CMAKE_COMMAND}" "-DSOURCE_DIR=${house}" -P "${CMAKE_CURRENT_LIST_DIR}/layering.cmake"
        RESULT_VARIABLE status ERROR_VARIABLE errors)
    string(REGEX REPLACE "[ \n]+" " " errors "${errors}") # CMake wraps its messages
    string(FIND "${errors}" "${message}" place)
    if(result STREQUAL "passes" AND NOT status EQUAL 0)
        message(SEND_ERROR "${file} should pass:\n${text}\n${errors}")
    elseif(result STREQUAL "fails" AND (status EQUAL 0 OR place EQUAL -1))
        message(SEND_ERROR "${file} should fail with \"${message}\":\n${text}\n${errors}")
    endif()
endfunction()

expect(passes "" src/cli/check.cpp "${spdx}#include \"figure/figure.h\"\n#include <QFile>\n")
expect(passes "" tests/dossier/reader_test.cpp "${spdx}// as in the Istanbul dossier\n")
expect(passes "" tests/data/faulty.md "no licence: this is data\n")

expect(fails "dossier is above that room: #include \"ledger/tally.h\""
    src/dossier/writer.cpp "${spdx}#include \"ledger/tally.h\"\n")
expect(fails "figure is above that room: # include \"app/window.h\""
    src/figure/figure.cpp "${spdx}#pragma once\n  # include \"app/window.h\"\n")
expect(fails "cli is above that room" src/cli/check.cpp "${spdx}#include \"app/window.h\"\n")
expect(fails "an include starts at src/" src/paint/painter.cpp "${spdx}#include \"../app/window.h\"\n")
expect(fails "timeline knows no Qt" src/timeline/ticks.cpp "${spdx}#include <QString>\n")
expect(fails "ledger knows no Qt" src/ledger/CMakeLists.txt "${spdx}target_link_libraries(a Qt6::Core)\n")
expect(fails "only src/charts knows Qt Charts" src/figure/figure.cpp "${spdx}#include <QtCharts/QChart>\n")
expect(fails "only src/charts knows Qt Charts" src/app/item.cpp "${spdx}#include <QLineSeries>\n")
expect(fails "only src/charts knows Qt Charts" qml/Main.qml "${spdx}import QtCharts\n")
expect(fails "the program knows no dossier's subject" qml/Main.qml "${spdx}// back to UKRAINE; and so on\n")
expect(fails "the program knows no dossier's subject" src/cli/tally.cpp "${spdx}auto name = \"russian\";\n")
expect(fails "the program knows no dossier's subject" src/figure/notes.cpp "${spdx}// ships on the BLACK Sea\n")
expect(fails "no SPDX-License-Identifier: line" src/app/item.h "// SPDX-FileCopyrightText: 2026 Somebody\n")
expect(fails "no SPDX-FileCopyrightText: line" CMakeLists.txt "# SPDX-License-Identifier: MIT\n")
expect(fails "no SPDX-License-Identifier: line" packaging/bootstrap "#!/bin/sh\n")
