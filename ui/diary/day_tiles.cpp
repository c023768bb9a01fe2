// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/day_tiles.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/shared/stat_tile.h"
#include "ui/theme/on_look.h"

#include <QGridLayout>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7;
// Half an hour over the standard is rounding, as the review sees it.
constexpr Minutes tolerance(30);

QString wholeHours(Minutes minutes)
{
    return formatNumber(Decimal::fromScaled(int64_t(minutes.count()) * Decimal::unit / 60));
}

QString figuresOf(const DayHours& day, const Date& today)
{
    const QString name = day.dayName.isEmpty() ? QString() : day.dayName + u" · ";
    if (day.standard == Minutes(0)) {
        const QString off = day.dayName.isEmpty() ? Tr::tr("day off") : day.dayName;
        return day.entered > Minutes(0) ? Tr::tr("%1 h · %2").arg(formatHours(day.entered), off) : off;
    }
    if (day.day > today && day.entered == Minutes(0))
        return name + u'–';
    const QString sum = name + formatHours(day.entered) + u" / " + wholeHours(day.standard);
    if (day.day < today && day.entered < day.standard)
        return sum + u" · " + Tr::tr("%1 missing").arg(formatHours(day.standard - day.entered));
    if (day.entered > day.standard + tolerance)
        return sum + u" · " + Tr::tr("%1 over").arg(formatHours(day.entered - day.standard));
    return Tr::tr("%1 hours").arg(sum);
}

TileData tileOf(const DayHours& day, const Date& today, bool chosen)
{
    TileData tile;
    tile.lead = shortWeekday(day.day);
    tile.strong = QString::number(day.day.day()).rightJustified(2, u'0');
    tile.note = day.day == today ? Tr::tr("today") : QString();
    tile.figures = figuresOf(day, today);
    tile.off = day.standard == Minutes(0);
    tile.chosen = chosen;
    const int standard = std::max(1, day.standard.count());
    tile.permille = std::min(1000, day.entered.count() * 1000 / standard);
    const bool over = day.standard > Minutes(0) && day.entered > day.standard + tolerance;
    const bool odd = day.returned > 0 || over || (day.day < today && day.entered < day.standard);
    tile.meaning = odd ? Meaning::Attention : Meaning::Good;
    return tile;
}

} // namespace

DayTiles::DayTiles(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    onLook(this, [this] { m_grid->setSpacing(px(this, Space::Small)); });
}

void DayTiles::setDays(
    const QList<DayHours>& days, const Date& today, const Date& chosen, const Period& month)
{
    while (m_tiles.size() < days.size()) {
        auto* tile = new StatTile(this);
        const auto place = int(m_tiles.size());
        m_grid->addWidget(tile, place / weekDays, place % weekDays);
        connect(tile, &StatTile::clicked, this, [this, place] { emit dayChosen(m_days[place]); });
        m_tiles.append(tile);
    }
    m_days.clear();
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < days.size());
        if (i >= days.size())
            continue;
        m_days.append(days[i].day);
        TileData tile = tileOf(days[i], today, days[i].day == chosen);
        tile.off = tile.off || (month.isValid() && !month.contains(days[i].day));
        m_tiles[i]->setData(tile);
    }
}

} // namespace soviec
