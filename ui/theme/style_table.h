// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/face.h"
#include "ui/theme/ink.h"
#include "ui/theme/space.h"

#include <QIcon>

#include <array>

namespace soviec {

/// What the style draws with, worked out once a look: colours, distances and faces by name.
class StyleTable {
public:
    StyleTable();
    void set(bool dark, int percent, bool compact);

    const QColor& ink(Ink kind) const { return m_inks[size_t(kind)]; }
    int px(Space space) const { return m_spaces[size_t(space)]; }
    /// Only size and weight are set; the rest is the widget's.
    const QFont& face(Face kind) const { return m_faces[size_t(kind)]; }
    /// A palette that says nothing but the colour of words.
    const QPalette& words(Ink kind) const { return m_words[size_t(kind)]; }
    int percent() const { return m_percent; }

    const QIcon& arrowUp() const { return m_arrowUp; }
    const QIcon& arrowDown() const { return m_arrowDown; }
    const QIcon& check() const { return m_check; }

private:
    std::array<QColor, size_t(Ink::Count_)> m_inks;
    std::array<QPalette, size_t(Ink::Count_)> m_words;
    std::array<int, size_t(Space::Count_)> m_spaces{};
    std::array<QFont, faceCount> m_faces;
    QIcon m_arrowUp;
    QIcon m_arrowDown;
    QIcon m_check;
    int m_percent = 100;
};

} // namespace soviec
