// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlstyle.h"

namespace ledgerline {

std::string_view htmlStyle()
{
    return R"css(
:root { color-scheme: light dark; --ink: #1c2430; --quiet: #5a6472; --paper: #fff; --line: #d5dae1; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --quiet: #a3adba; --paper: #14181d; --line: #38404a; --link: #8ab8f0; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 48rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Inter, "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 0 0 .75rem; font-size: 1.125rem; line-height: 1.35; }
header p { margin: 0 0 .5rem; }
.summary { font-size: 1.125rem; }
.quiet, nav li, dl, .files, .sources, .notes, details, footer { font-size: .875rem; }
.quiet { color: var(--quiet); }
nav { margin: 1.5rem 0 0; padding: .75rem 0; border: solid var(--line); border-width: 1px 0; }
nav ol { margin: 0; padding: 0; list-style: none; }
nav a { display: grid; grid-template-columns: 1.75rem 1fr; padding: .2rem 0; color: inherit; text-decoration: none; }
nav a:hover span + span, nav a:focus-visible span + span { color: var(--link); text-decoration: underline; }
.figure { margin: 3rem 0 0; }
figure { margin: 0; }
figure img { display: block; width: 100%; height: auto; border: 1px solid var(--line); background: #fff; }
figcaption { margin: .75rem 0 0; }
.number { font-weight: 600; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.files, .sources { margin: .75rem 0 0; }
details { margin: .75rem 0 0; }
summary { color: var(--quiet); cursor: pointer; }
details p { margin: .35rem 0 0; }
.notes { margin: 1rem 0 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); }
.notes p { margin: .35rem 0; }
.list { margin: 3rem 0 0; }
.list ol { margin: 0; padding-left: 2.75rem; font-size: .875rem; }
.list li { margin: .35rem 0; }
.list li:target { outline: 2px solid var(--link); outline-offset: 3px; }
.address { overflow-wrap: anywhere; }
footer { margin: 3rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); }
footer p { margin: .75rem 0 0; color: var(--quiet); }
@media (max-width: 34em) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.6rem; }
  figure { margin: 0 -1rem; }
  figure img { border-width: 1px 0; }
  figcaption { padding: 0 1rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .35rem; }
}
@page { margin: 16mm 15mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --line: #bbb; --link: #000; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  a { text-decoration: none; }
  .files, details:not(.sources) { display: none; }
  .figure { margin-top: 9mm; }
  .figure, figure, dl, .list li, .notes { break-inside: avoid; }
  h2 { break-after: avoid; }
  figure img { max-height: 165mm; width: auto; max-width: 100%; border: 0; }
  summary { list-style: none; }
  .sources::details-content { content-visibility: visible; block-size: auto; }
}
)css";
}

}
