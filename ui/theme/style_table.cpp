// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_table.h"

using namespace Qt::StringLiterals;

namespace soviec {

StyleTable::StyleTable()
    : m_arrowUp(u":/soviec/ui/arrow-up.svg"_s)
    , m_arrowDown(u":/soviec/ui/arrow.svg"_s)
    , m_check(u":/soviec/ui/check.svg"_s)
{
    set(false, 100, false);
}

void StyleTable::set(bool dark, int percent, bool compact)
{
    m_percent = percent;
    for (size_t i = 0; i < m_inks.size(); ++i) {
        m_inks[i] = inkColour(Ink(i), dark);
        m_words[i] = QPalette();
        m_words[i].setColor(QPalette::WindowText, m_inks[i]);
    }
    for (size_t i = 0; i < m_spaces.size(); ++i)
        m_spaces[i] = spacePixels(Space(i), percent, compact);
    for (size_t i = 0; i < m_faces.size(); ++i) {
        const Face kind = Face(i);
        m_faces[i] = QFont();
        // What is this small is written stronger where it stands alone, in a label.
        m_faces[i].setWeight(kind == Face::Tiny ? QFont::DemiBold : faceWeight(kind));
        if (facePixels(kind) != facePixels(Face::Body))
            m_faces[i].setPixelSize((facePixels(kind) * percent + 50) / 100);
    }
}

} // namespace soviec
