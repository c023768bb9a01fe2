// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_layout.h"

#include "ui/print/chart_block.h"
#include "ui/print/flow.h"
#include "ui/print/letterhead_block.h"
#include "ui/print/qr_code.h"
#include "ui/print/signature_block.h"
#include "ui/print/table_block.h"
#include "ui/print/text_block.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

// Columns of no weight are for files only: they would leave the others no room on a sheet.
report::Section onPaper(const report::Section& section)
{
    const auto hidden = [](const report::Column& column) { return column.width <= 0; };
    if (std::ranges::none_of(section.columns, hidden))
        return section;
    report::Section shown = section;
    for (size_t i = shown.columns.size(); i-- > 0;) {
        if (!hidden(shown.columns[i]))
            continue;
        shown.columns.erase(shown.columns.begin() + std::ptrdiff_t(i));
        for (report::Row& row : shown.rows)
            row.cells.erase(row.cells.begin() + std::ptrdiff_t(i));
    }
    return shown;
}

/// The rule under the subject of a document (NĐ 30/2020).
class RuleBlock : public Block {
public:
    explicit RuleBlock(qreal length) : m_length(length) { }

    qreal firstPart(qreal tail) const override { return 2 * mm + tail; }
    void place(Flow& flow, qreal /*tail*/) const override
    {
        const qreal x = flow.left() + (flow.width() - m_length) / 2;
        const qreal y = flow.y() + 1 * mm;
        flow.stroke({x, y}, {x + m_length, y});
        flow.advance(2 * mm);
    }

private:
    qreal m_length;
};

class Composer {
public:
    Composer(const PageStyle& style, TextCache& cache)
        : m_style(style)
        , m_cache(cache)
        , m_width(int(style.content().width()))
    {
    }

    void add(std::unique_ptr<Block> block, qreal spaceBefore = 0, bool keepWithNext = false)
    {
        block->spaceBefore = spaceBefore;
        block->keepWithNext = keepWithNext;
        m_blocks.push_back(std::move(block));
    }

    void head(const report::Report& report);
    void section(const report::Section& section, bool annexTitle = false);
    void signatures(const report::Report& report);
    void annex(const std::vector<report::Section>& sections);
    Blocks take() { return std::move(m_blocks); }

private:
    TextFormat body(TextAlign align) const;
    void paragraph(const QString& text, const TextFormat& format, bool keepWithNext = false);
    void field(const report::Field& field);
    void chart(const report::Chart& chart);
    QString dots(const QString& before, const TextFormat& format) const;

    const PageStyle& m_style;
    TextCache& m_cache;
    int m_width;
    Blocks m_blocks;
};

TextFormat Composer::body(TextAlign align) const
{
    TextFormat format;
    format.size = m_style.bodySize;
    format.align = align;
    format.width = m_width;
    format.lineFactor = int(std::lround(m_style.lineFactor * 100));
    format.lineHeight = int(std::lround(m_style.exactLine));
    return format;
}

void Composer::paragraph(const QString& text, const TextFormat& format, bool keepWithNext)
{
    add(std::make_unique<TextBlock>(m_cache.shape(text, format)), m_style.paragraphSpace,
        keepWithNext);
}

void Composer::head(const report::Report& report)
{
    if (!report.formName.isEmpty()) {
        TextFormat format = body(TextAlign::Right);
        format.bold = true;
        paragraph(report.formName, format, true);
    }
    add(std::make_unique<LetterheadBlock>(report, m_style, m_cache), 1 * mm, true);

    const auto centred = [this](const QString& text, const TextFormat& format, qreal before) {
        add(std::make_unique<TextBlock>(m_cache.shape(m_cache.balanced(text, format), format)), before,
            true);
    };
    TextFormat title = body(TextAlign::Centre);
    title.size = m_style.titleSize;
    title.bold = true;
    centred(report.title, title, 7 * mm);
    TextFormat subtitle = body(TextAlign::Centre);
    subtitle.bold = report.isDocument;
    if (!report.subtitle.isEmpty())
        centred(report.subtitle, subtitle, 0);
    if (report.isDocument && report.bloc != Bloc::Party)
        add(std::make_unique<RuleBlock>(m_width / 6.0), 0, true);
    if (report.bloc == Bloc::Party)
        add(std::make_unique<TextBlock>(m_cache.shape(u"-----"_s, body(TextAlign::Centre))), 0,
            true);
    add(std::make_unique<TextBlock>(std::make_shared<ShapedText>()), 3 * mm, true);
}

// As many dots as the rest of the line takes after `before`.
QString Composer::dots(const QString& before, const TextFormat& format) const
{
    const qreal used = before.isEmpty() ? 0 : m_cache.lengthOf(before, format) + format.firstIndent;
    const qreal dot = m_cache.lengthOf(QString(100, u'.'), format) / 100;
    const qreal room = format.width - std::fmod(used, qreal(format.width)) - dot;
    return QString(std::max(3, int(room / dot)), u'.');
}

void Composer::field(const report::Field& field)
{
    TextFormat format = body(TextAlign::Justify);
    format.firstIndent = int(m_style.firstIndent);
    const QString label = field.label.isEmpty() ? QString() : QString(field.label + u": "_s);
    if (!field.value.isEmpty()) {
        const QStringList parts = field.value.split(u'\n');
        paragraph(label + parts.first(), format);
        for (qsizetype i = 1; i < parts.size(); ++i)
            paragraph(parts.at(i), format);
        return;
    }
    format.align = TextAlign::Left;
    if (label.isEmpty())
        format.firstIndent = 0;
    paragraph(label + dots(label, format), format, field.blankLines > 0);
    format.firstIndent = 0;
    for (int i = 0; i < field.blankLines; ++i)
        paragraph(dots({}, format), format, i + 1 < field.blankLines);
}

void Composer::section(const report::Section& section, bool annexTitle)
{
    if (!section.heading.isEmpty()) {
        TextFormat format = body(annexTitle ? TextAlign::Centre : TextAlign::Left);
        format.bold = true;
        format.firstIndent = annexTitle ? 0 : int(m_style.firstIndent);
        add(std::make_unique<TextBlock>(m_cache.shape(section.heading, format)), 3 * mm, true);
    }
    for (const report::Field& one : section.fields)
        field(one);
    if (section.chart)
        chart(*section.chart);
    if (!section.columns.empty())
        add(std::make_unique<TableBlock>(onPaper(section), m_style, m_cache), 2 * mm);
    TextFormat format = body(TextAlign::Justify);
    format.firstIndent = int(m_style.firstIndent);
    for (const QString& text : section.paragraphs) {
        for (const QString& part : text.split(u'\n'))
            paragraph(part, format);
    }
}

void Composer::chart(const report::Chart& chart)
{
    const int size = m_style.tableSize - 10;
    const qreal height = m_style.content().height() * 0.8;
    for (const report::Chart& part : chartParts(chart, m_width, height, size, m_cache))
        add(std::make_unique<ChartBlock>(layOutChart(part, m_width, size, m_cache)), 4 * mm);
}

void Composer::signatures(const report::Report& report)
{
    if (report.signatures.empty() && report.recipients.isEmpty())
        return;
    m_blocks.back()->keepWithNext = true;
    add(std::make_unique<SignatureBlock>(report, m_style, m_cache), 6 * mm);
}

void Composer::annex(const std::vector<report::Section>& sections)
{
    const size_t begin = m_blocks.size();
    for (size_t i = 0; i < sections.size(); ++i)
        section(sections[i], i == 0);
    if (m_blocks.size() > begin)
        m_blocks[begin]->newPage = true;
}

constexpr qreal codeSide = 14 * mm; // a module of 0.4 mm is read by any telephone

void addMargins(
    std::vector<Page>& pages, const report::Report& report, const PageStyle& style,
    TextCache& cache)
{
    TextFormat number;
    number.size = style.bodySize;
    number.align = TextAlign::Centre;
    number.width = int(style.content().width());
    const QImage code = qrCode(report.contentHash);
    TextFormat small;
    small.size = style.footerSize;
    small.width = number.width - (code.isNull() ? 0 : int(codeSide + 2 * mm));
    const QPointF top(style.margins.left(), 10 * mm);
    for (size_t i = 1; i < pages.size(); ++i) {
        const auto text = cache.shape(QString::number(i + 1), number);
        pages[i].texts.push_back({top, text, 0, text->lineCount()});
    }
    for (Page& page : pages) {
        if (code.isNull())
            break;
        page.images.push_back(
            {QRectF(
                 page.paper.width() - style.margins.right() - codeSide,
                 page.paper.height() - 3 * mm - codeSide, codeSide, codeSide),
             code});
    }
    if (report.footer.isEmpty())
        return;
    const auto text = cache.shape(report.footer, small);
    for (Page& page : pages) {
        const QPointF at(style.margins.left(), page.paper.height() - 9 * mm - text->height());
        page.texts.push_back({at, text, 0, text->lineCount()});
    }
}

QString bookmarkOf(const report::Report& report)
{
    const QString title = QString(report.title).replace(u'\n', u' ');
    const QString whose = report.personName.isEmpty() ? report.unitName : report.personName;
    return whose.isEmpty() ? title : u"%1 – %2"_s.arg(whose, title);
}

} // namespace

std::vector<Page>
layOutReport(const report::Report& report, const PageStyle& style, TextCache& cache)
{
    Composer composer(style, cache);
    composer.head(report);
    for (const report::Section& section : report.sections)
        composer.section(section);
    composer.signatures(report);
    composer.annex(report.annex);

    Flow flow(style);
    placeAll(flow, composer.take());
    std::vector<Page> pages = flow.take();
    addMargins(pages, report, style, cache);
    pages.front().bookmark = bookmarkOf(report);
    return pages;
}

} // namespace soviec::print
