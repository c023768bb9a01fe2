// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ink.h"

#include <array>

namespace soviec {

namespace {

struct Row {
    Ink ink;
    const char16_t* name;
    QRgb light;
    QRgb dark;
};

// Where a value of the drawings stayed below 4.5:1 on its ground it was darkened (Muted), and the
// solid green, amber and red serve bars and signs while their …Text stands for words.
constexpr std::array<Row, size_t(Ink::Count_)> table{{
    {Ink::Text, u"Text", 0xFF1C2733, 0xFFE6ECF1},
    {Ink::Muted, u"Muted", 0xFF5A6977, 0xFFA3B2BF},
    {Ink::Faint, u"Faint", 0xFF8996A2, 0xFF71808D},
    {Ink::Accent, u"Accent", 0xFF0F6E84, 0xFF5CC0D6},
    {Ink::AccentFill, u"AccentFill", 0xFF0F6E84, 0xFF17768C},
    {Ink::AccentHover, u"AccentHover", 0xFF0B5A6D, 0xFF116577},
    {Ink::OnAccent, u"OnAccent", 0xFFFFFFFF, 0xFFFFFFFF},
    {Ink::AccentSoft, u"AccentSoft", 0xFFE3F1F4, 0xFF17363F},
    {Ink::Line, u"Line", 0xFFDFE5EA, 0xFF2E3A45},
    {Ink::ControlLine, u"ControlLine", 0xFFC6D0D9, 0xFF46545F},
    {Ink::FieldLine, u"FieldLine", 0xFF7F8D99, 0xFF70808D},
    {Ink::Page, u"Page", 0xFFF4F6F8, 0xFF12181E},
    {Ink::Card, u"Card", 0xFFFFFFFF, 0xFF1A222A},
    {Ink::Sunken, u"Sunken", 0xFFEBEFF2, 0xFF28333C},
    {Ink::Hover, u"Hover", 0xFFF1F5F7, 0xFF212B34},
    {Ink::Selection, u"Selection", 0xFFE9F5F8, 0xFF1A3740},
    {Ink::Good, u"Good", 0xFF2E8B57, 0xFF3FA56D},
    {Ink::GoodText, u"GoodText", 0xFF1D6A40, 0xFF83D3A6},
    {Ink::GoodSoft, u"GoodSoft", 0xFFEDF8F1, 0xFF173224},
    {Ink::GoodLine, u"GoodLine", 0xFFA5D3B9, 0xFF2F6B4A},
    {Ink::Attention, u"Attention", 0xFFC07C12, 0xFFD9992F},
    {Ink::AttentionText, u"AttentionText", 0xFF7A4D08, 0xFFEBBE72},
    {Ink::AttentionSoft, u"AttentionSoft", 0xFFFDF6E7, 0xFF38290F},
    {Ink::AttentionLine, u"AttentionLine", 0xFFE9C98B, 0xFF7A5A20},
    {Ink::Trouble, u"Trouble", 0xFFC4472F, 0xFFC44B34},
    {Ink::TroubleText, u"TroubleText", 0xFF9A2E1A, 0xFFF2A08F},
    {Ink::TroubleSoft, u"TroubleSoft", 0xFFFCEEEB, 0xFF3B1D17},
    {Ink::TroubleLine, u"TroubleLine", 0xFFE9B0A4, 0xFF7D3A2D},
    {Ink::OnTrouble, u"OnTrouble", 0xFFFFFFFF, 0xFFFFFFFF},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].ink) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "one row an Ink, in the order of the enum");

} // namespace

QColor inkColour(Ink ink, bool dark)
{
    const Row& row = table[size_t(ink)];
    return QColor::fromRgb(dark ? row.dark : row.light);
}

QColor inkColour(Ink ink, const QPalette& palette)
{
    return inkColour(ink, isDark(palette));
}

QString inkName(Ink ink)
{
    return QString::fromUtf16(table[size_t(ink)].name);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

MeaningInks inksOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Accent: return {Ink::Accent, Ink::Accent, Ink::AccentSoft, Ink::Accent};
    case Meaning::Good: return {Ink::Good, Ink::GoodText, Ink::GoodSoft, Ink::GoodLine};
    case Meaning::Attention:
        return {Ink::Attention, Ink::AttentionText, Ink::AttentionSoft, Ink::AttentionLine};
    case Meaning::Trouble:
        return {Ink::Trouble, Ink::TroubleText, Ink::TroubleSoft, Ink::TroubleLine};
    case Meaning::Neutral: break;
    }
    return {Ink::Muted, Ink::Text, Ink::Card, Ink::ControlLine};
}

QPalette themePalette(bool dark)
{
    const auto colour = [dark](Ink ink) {
        return inkColour(ink, dark);
    };
    QPalette p;
    p.setColor(QPalette::Window, colour(Ink::Page));
    p.setColor(QPalette::WindowText, colour(Ink::Text));
    p.setColor(QPalette::Base, colour(Ink::Card));
    p.setColor(QPalette::AlternateBase, colour(Ink::Card));
    p.setColor(QPalette::Text, colour(Ink::Text));
    p.setColor(QPalette::Button, colour(Ink::Card));
    p.setColor(QPalette::ButtonText, colour(Ink::Text));
    p.setColor(QPalette::BrightText, colour(Ink::Trouble));
    p.setColor(QPalette::ToolTipBase, colour(Ink::Card));
    p.setColor(QPalette::ToolTipText, colour(Ink::Text));
    p.setColor(QPalette::Link, colour(Ink::Accent));
    p.setColor(QPalette::LinkVisited, colour(Ink::Accent));
    p.setColor(QPalette::Highlight, colour(Ink::AccentFill));
    p.setColor(QPalette::HighlightedText, colour(Ink::OnAccent));
    p.setColor(QPalette::Light, colour(Ink::Card));
    p.setColor(QPalette::Midlight, colour(Ink::Hover));
    p.setColor(QPalette::Mid, colour(Ink::ControlLine));
    p.setColor(QPalette::Dark, colour(Ink::FieldLine));
    p.setColor(QPalette::Shadow, inkColour(Ink::Text, false));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, colour(Ink::Faint));
    p.setColor(QPalette::PlaceholderText, colour(Ink::Muted));
    p.setColor(QPalette::Disabled, QPalette::PlaceholderText, colour(Ink::Faint));
    p.setColor(QPalette::Disabled, QPalette::Highlight, colour(Ink::Sunken));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(Ink::Muted));
    return p;
}

} // namespace soviec
