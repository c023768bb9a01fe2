// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_text.h"

#include <QLabel>
#include <QVariant>

#include <optional>

namespace soviec {

namespace {

std::optional<Face> faceOf(const QLabel* label)
{
    const QString name = label->property("face").toString();
    if (name.isEmpty())
        return std::nullopt;
    constexpr std::pair<QStringView, Face> names[] = {
        {u"strong", Face::Strong}, {u"small", Face::Small}, {u"smallStrong", Face::SmallStrong},
        {u"tiny", Face::Tiny},     {u"title", Face::Title}, {u"brand", Face::Brand},
        {u"figure", Face::Figure},
    };
    for (const auto& [known, kind] : names) {
        if (name == known)
            return kind;
    }
    return std::nullopt;
}

std::optional<Ink> inkOf(const QLabel* label)
{
    const QString name = label->property("ink").toString();
    if (name.isEmpty())
        return std::nullopt;
    constexpr std::pair<QStringView, Ink> names[] = {
        {u"muted", Ink::Muted},
        {u"accent", Ink::Accent},
        {u"good", Ink::GoodText},
        {u"attention", Ink::AttentionText},
        {u"trouble", Ink::TroubleText},
    };
    for (const auto& [known, kind] : names) {
        if (name == known)
            return kind;
    }
    return std::nullopt;
}

} // namespace

void dressLabel(const StyleTable& table, QLabel* label)
{
    const std::optional<Face> face = faceOf(label);
    if (face)
        label->setFont(table.face(*face));
    std::optional<Ink> ink = inkOf(label);
    if (face == Face::Brand || face == Face::Figure)
        ink = Ink::Accent;
    if (ink)
        label->setPalette(table.words(*ink));
    else if (label->testAttribute(Qt::WA_SetPalette) && label->property("ink").isValid())
        label->setPalette(QPalette()); // it had an ink before
}

} // namespace soviec
