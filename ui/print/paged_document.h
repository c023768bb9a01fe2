// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/page.h"

#include <QColor>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace soviec::print {

class TextCache;

/// Reports laid out on sheets: the one thing that preview, printer and PDF draw.
class PagedDocument {
public:
    PagedDocument() = default;
    /// Each report begins on a sheet of its own and counts its pages by itself.
    static PagedDocument layOut(const QList<report::Report>& reports);
    /// The same with a word after each report; nothing where it answers false.
    static std::optional<PagedDocument>
    layOut(const QList<report::Report>& reports, const std::function<bool(int done)>& goOn);
    /// The same with the texts already shaped for earlier reports, for batches.
    static PagedDocument layOut(const report::Report& report, TextCache& cache);

    QString title() const { return m_title; }
    int pageCount() const { return int(m_pages.size()); }
    /// index 0 … pageCount() − 1
    const Page& page(int index) const { return m_pages[size_t(index)]; }
    /// Draws the sheet; the painter's origin is the sheet's upper left corner and its unit a
    /// hundredth of a millimetre.
    void paintPage(QPainter& painter, int index) const;

private:
    void name(const report::Report& report);
    QString m_title;
    std::vector<Page> m_pages;
};

/// The colour of a tone on paper, mixed with white down to `percent`.
QColor paperColour(report::Tone tone, int percent);
/// Draws one sheet as PagedDocument::paintPage() does.
void paint(QPainter& painter, const Page& page);
/// The lines of text on the sheet from top to bottom, those side by side from left to right.
QStringList linesOf(const Page& page);

} // namespace soviec::print
