// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/times_face.h"

#include <QFont>
#include <QFontDatabase>
#include <QRawFont>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

const QString freeFace = u"Liberation Serif"_s;

// Edition 1 of the free face lacks most Vietnamese letters and hides edition 2 where a system has
// both under one name; fonts added by the application come before those of the system.
void preferSecondEdition()
{
    for (const QString& style : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        const QString file = QStandardPaths::locate(
            QStandardPaths::GenericDataLocation,
            u"fonts/truetype/liberation2/LiberationSerif-%1.ttf"_s.arg(style));
        if (!file.isEmpty())
            QFontDatabase::addApplicationFont(file);
    }
}

QString findFace()
{
    for (const QString& family : {u"Times New Roman"_s, freeFace, u"Tinos"_s}) {
        if (speaksVietnamese(family))
            return family;
    }
    preferSecondEdition();
    return freeFace;
}

} // namespace

bool speaksVietnamese(const QString& family)
{
    if (!QFontDatabase::hasFamily(family))
        return false;
    for (const bool bold : {false, true}) {
        for (const bool italic : {false, true}) {
            QFont font(family);
            font.setBold(bold);
            font.setItalic(italic);
            const QRawFont face = QRawFont::fromFont(font);
            for (const QChar letter : u"đĐơƯạẢấẬệỄịọộợỤựỳỹỸ"_s) {
                if (!face.supportsCharacter(letter))
                    return false;
            }
        }
    }
    return true;
}

QString timesFamily()
{
    static const QString family = findFace();
    return family;
}

} // namespace soviec::print
