# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run as: cmake -DSOURCE_DIR=<top> -P layering.cmake
# Fails on what the map of the house in CONTRIBUTING.md forbids, and names every place in one run.
cmake_minimum_required(VERSION 3.25)

set(rooms dossier ledger formats timeline paint charts figure report app cli)
set(rooms_without_qt dossier ledger formats timeline)
set(charts_classes "Q[A-Za-z]*(Chart|ChartView|Series|BarSet|BoxSet|CandlestickSet|PieSlice|Legend|LegendMarker|Axis)")

# Of the dossiers that come with the program; in capitals or not.
set(subjects
    ukrain russia istanbul kyiv kiev moscow kremlin zelensk
    "black sea" "grain deal" "grain ship" "grain export" "grain initiative" "grain corridor" bosphorus bosporus odesa odessa wheat)
set(subject_words)
foreach(subject IN LISTS subjects)
    set(word)
    string(REGEX MATCHALL "." letters "${subject}")
    foreach(letter IN LISTS letters)
        string(TOUPPER "${letter}" capital)
        string(APPEND word "[${letter}${capital}]")
    endforeach()
    list(APPEND subject_words "${word}")
endforeach()
list(JOIN subject_words "|" subject_words)

# complain(FILE REGEX WHY): an error for each line of the file that matches
function(complain file regex why)
    file(STRINGS "${SOURCE_DIR}/${file}" lines REGEX "${regex}")
    foreach(line IN LISTS lines)
        string(STRIP "${line}" line)
        message(SEND_ERROR "${file}: ${why}: ${line}")
    endforeach()
endfunction()

# Includes run downwards only: a room uses rooms above it in the list.
set(rooms_below ${rooms})
foreach(room IN LISTS rooms)
    list(POP_FRONT rooms_below)
    set(forbidden ${rooms_below})
    if(room STREQUAL "cli")
        list(APPEND forbidden app) # they meet in main.cpp alone
    endif()
    list(JOIN forbidden "|" forbidden)
    file(GLOB_RECURSE files RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/src/${room}/*")
    foreach(file IN LISTS files)
        complain("${file}" "^[ \t]*#[ \t]*include[ \t]*\"\\.\\./" "an include starts at src/")
        if(forbidden)
            complain("${file}" "^[ \t]*#[ \t]*include[ \t]*[\"<](${forbidden})/" "${room} is above that room")
        endif()
        if(room IN_LIST rooms_without_qt)
            complain("${file}" "^[ \t]*#[ \t]*include[ \t]*<(Q|qt|qglobal)|Qt6::" "${room} knows no Qt")
        endif()
    endforeach()
endforeach()

file(GLOB_RECURSE program_files RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/src/*" "${SOURCE_DIR}/qml/*")
foreach(file IN LISTS program_files)
    if(NOT file MATCHES "^src/charts/")
        complain("${file}" "^[ \t]*#[ \t]*include[ \t]*<(QtCharts/|${charts_classes}>)|Qt6::Charts|^import QtCharts"
            "only src/charts knows Qt Charts")
    endif()
    complain("${file}" "${subject_words}" "the program knows no dossier's subject")
endforeach()

# Every text file that can hold a comment says under which licence it is; JSON, goldens and other test data cannot.
file(GLOB texts RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/*" "${SOURCE_DIR}/.*")
file(GLOB_RECURSE below RELATIVE "${SOURCE_DIR}"
    "${SOURCE_DIR}/src/*" "${SOURCE_DIR}/qml/*" "${SOURCE_DIR}/data/*" "${SOURCE_DIR}/tests/*" "${SOURCE_DIR}/packaging/*")
list(APPEND texts ${below})
list(FILTER texts EXCLUDE REGEX "^tests/(data|golden)/|^tests/.*/(data|golden)/|^tests/fuzz/.*corpus")
list(FILTER texts INCLUDE REGEX "\\.(h|cpp|qml|js|mjs|cmake|in|sh|py|md|svg|xml|desktop|[1-9])$|CMakeLists\\.txt$|^\\.(clang-format|clang-tidy|editorconfig|gitattributes|gitignore)$|^packaging/(bootstrap|debian/(control|copyright|rules))$")
foreach(file IN LISTS texts)
    if(NOT IS_DIRECTORY "${SOURCE_DIR}/${file}")
        file(READ "${SOURCE_DIR}/${file}" head LIMIT 1000)
        foreach(tag IN ITEMS "SPDX-FileCopyrightText:" "SPDX-License-Identifier:")
            string(FIND "${head}" "${tag}" place)
            if(place EQUAL -1)
                message(SEND_ERROR "${file}: no ${tag} line at its top")
            endif()
        endforeach()
    endif()
endforeach()

# A wrong SOURCE_DIR would pass everything above.
if(NOT program_files OR NOT texts)
    message(SEND_ERROR "nothing to check in SOURCE_DIR=${SOURCE_DIR}")
endif()
