// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_layout.h"

#include "ui/print/flow.h"
#include "ui/print/letterhead_block.h"
#include "ui/print/signature_block.h"
#include "ui/print/table_block.h"
#include "ui/print/text_block.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

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

    TextFormat title = body(TextAlign::Centre);
    title.size = m_style.titleSize;
    title.bold = true;
    add(std::make_unique<TextBlock>(m_cache.shape(report.title, title)), 7 * mm, true);
    if (!report.subtitle.isEmpty())
        add(std::make_unique<TextBlock>(m_cache.shape(report.subtitle, body(TextAlign::Centre))), 0,
            true);
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
    const QString label = field.label + u": "_s;
    if (!field.value.isEmpty()) {
        const QStringList parts = field.value.split(u'\n');
        paragraph(label + parts.first(), format);
        for (qsizetype i = 1; i < parts.size(); ++i)
            paragraph(parts.at(i), format);
        return;
    }
    format.align = TextAlign::Left;
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
    if (!section.columns.empty())
        add(std::make_unique<TableBlock>(section, m_style, m_cache), 2 * mm);
    TextFormat format = body(TextAlign::Justify);
    format.firstIndent = int(m_style.firstIndent);
    for (const QString& text : section.paragraphs) {
        for (const QString& part : text.split(u'\n'))
            paragraph(part, format);
    }
}

void Composer::signatures(const report::Report& report)
{
    if (report.signatures.empty())
        return;
    m_blocks.back()->keepWithNext = true;
    add(std::make_unique<SignatureBlock>(report.signatures, m_style, m_cache), 6 * mm);
}

void Composer::annex(const std::vector<report::Section>& sections)
{
    const size_t begin = m_blocks.size();
    for (size_t i = 0; i < sections.size(); ++i)
        section(sections[i], i == 0);
    if (m_blocks.size() > begin)
        m_blocks[begin]->newPage = true;
}

void addMargins(
    std::vector<Page>& pages, const report::Report& report, const PageStyle& style,
    TextCache& cache)
{
    TextFormat number;
    number.size = style.bodySize;
    number.align = TextAlign::Centre;
    number.width = int(style.content().width());
    TextFormat small;
    small.size = style.footerSize;
    small.width = number.width;
    const QPointF top(style.margins.left(), 10 * mm);
    for (size_t i = 1; i < pages.size(); ++i) {
        const auto text = cache.shape(QString::number(i + 1), number);
        pages[i].texts.push_back({top, text, 0, text->lineCount()});
    }
    if (report.footer.isEmpty())
        return;
    const auto text = cache.shape(report.footer, small);
    for (Page& page : pages) {
        const QPointF at(style.margins.left(), page.paper.height() - 9 * mm - text->height());
        page.texts.push_back({at, text, 0, text->lineCount()});
    }
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
    return pages;
}

} // namespace soviec::print
