// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_frames.h"

#include <QVariant>

namespace soviec {

namespace {

Box surfaceBox(const StyleTable& table, const QString& surface)
{
    const int hair = table.px(Space::Hair);
    Box box;
    box.ground = table.ink(Ink::Card);
    box.line = table.ink(Ink::Line);
    if (surface == u"line") {
        box.ground = table.ink(Ink::Line);
    } else if (surface == u"navigation") {
        box.border.setRight(hair);
    } else if (surface == u"status") {
        box.border.setTop(hair);
    } else if (surface == u"sunken") {
        box.ground = table.ink(Ink::Sunken);
        box.radius = table.px(Space::Radius);
    } else {
        const bool entry = surface == u"entry";
        box.setBorder(entry ? table.px(Space::Ring) : hair);
        box.radius = table.px(Space::Radius);
        if (entry)
            box.line = table.ink(Ink::Accent);
        else if (surface == u"popup")
            box.line = table.ink(Ink::ControlLine);
    }
    return box;
}

Box messageBox(const StyleTable& table, const QString& message)
{
    const Meaning meaning = message == u"good"        ? Meaning::Good
                            : message == u"attention" ? Meaning::Attention
                            : message == u"trouble"   ? Meaning::Trouble
                                                      : Meaning::Neutral;
    const bool neutral = meaning == Meaning::Neutral;
    Box box;
    box.ground = table.ink(neutral ? Ink::Sunken : inksOf(meaning).soft);
    box.line = table.ink(neutral ? Ink::Line : inksOf(meaning).line);
    const int hair = table.px(Space::Hair);
    box.setBorder(hair);
    box.padding = QMargins(-hair, -hair, -hair, -hair); // the line stands in the room around the words
    box.radius = table.px(Space::Radius);
    return box;
}

} // namespace

std::optional<Box> frameBox(const StyleTable& table, const QWidget* frame)
{
    if (const QVariant surface = frame->property("surface"); surface.isValid())
        return surfaceBox(table, surface.toString());
    if (const QVariant message = frame->property("message"); message.isValid())
        return messageBox(table, message.toString());
    return std::nullopt;
}

} // namespace soviec
