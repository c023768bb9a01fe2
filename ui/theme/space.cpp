// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/space.h"

#include "ui/theme/app_style.h"

#include <QApplication>

#include <array>

namespace soviec {

namespace {

struct Row {
    Space space;
    int regular;
    int compact;
};

constexpr std::array<Row, size_t(Space::Count_)> table{{
    {Space::None, 0, 0},
    {Space::Hair, 1, 1},
    {Space::Tight, 4, 4},
    {Space::Small, 8, 8},
    {Space::Card, 12, 8},
    {Space::Gap, 14, 10},
    {Space::PageSide, 18, 14},
    {Space::Radius, 7, 6},
    {Space::Ring, 2, 2},
    {Space::Row, 32, 26},
    {Space::RowTall, 50, 42},
    {Space::Control, 32, 28},
    {Space::Bar, 5, 4},
    {Space::IconSmall, 16, 16},
    {Space::Icon, 20, 20},
    {Space::IconLarge, 40, 40},
    {Space::Navigation, 196, 188},
    {Space::NavigationIcons, 52, 48},
    {Space::SideNarrow, 286, 270},
    {Space::SideWide, 330, 310},
    {Space::Tile, 84, 72},
    {Space::FieldShort, 90, 84},
    {Space::FieldLong, 210, 200},
    {Space::Dialog, 560, 540},
    {Space::Line, 620, 620},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].space) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "one row a Space, in the order of the enum");

} // namespace

int spacePixels(Space space, int percent, bool compact)
{
    const Row& row = table[size_t(space)];
    const int size = compact ? row.compact : row.regular;
    return space == Space::Hair ? size : (size * percent + 50) / 100;
}

// One look for all: asked of the application's style, which knows it.
int px(const QWidget*, Space space)
{
    return AppStyle::spaceOf(QApplication::style(), nullptr, space);
}

} // namespace soviec
