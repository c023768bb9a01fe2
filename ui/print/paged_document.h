// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/page.h"

#include <QColor>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace soviec::print {

class TextCache;

/// What is known of a report's sheets without keeping them.
struct SheetCount {
    int sheets = 0;
    QSizeF paper;
    QString bookmark;
};

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

    /// Lays every report out to count its sheets, on whatever thread, with a word after each report;
    /// nothing where it answers false.
    static std::optional<std::vector<SheetCount>>
    count(const QList<report::Report>& reports, const std::function<bool(int done)>& goOn);
    /// The reports with their sheets as counted. A report is laid out when one of its sheets is
    /// first asked for, and the last few are kept: thousands of sheets open at once. Faces belong to
    /// a thread, so that one thread asks for all of them.
    static PagedDocument onDemand(const QList<report::Report>& reports, std::vector<SheetCount> counts);

    QString title() const { return m_title; }
    int pageCount() const { return m_sheets; }
    QSizeF paper(int index) const;
    /// Of the part of the document that begins here; empty elsewhere.
    QString bookmark(int index) const;
    /// index 0 … pageCount() − 1. On demand, valid until some other reports have been asked for.
    const Page& page(int index) const;
    /// Draws the sheet; the painter's origin is the sheet's upper left corner and its unit a
    /// hundredth of a millimetre.
    void paintPage(QPainter& painter, int index) const;

private:
    struct Later; // reports that are laid out on demand
    void name(const report::Report& report);
    QString m_title;
    int m_sheets = 0;
    std::vector<Page> m_pages;
    std::shared_ptr<Later> m_later;
};

/// The colour of a tone on paper, mixed with white down to `percent`.
QColor paperColour(report::Tone tone, int percent);
/// Draws one sheet as PagedDocument::paintPage() does.
void paint(QPainter& painter, const Page& page);
/// The lines of text on the sheet from top to bottom, those side by side from left to right.
QStringList linesOf(const Page& page);

} // namespace soviec::print
