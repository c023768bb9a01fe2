// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"

#include <QWidget>

namespace soviec {

/// The entries of one person's day against the clock, one below the other; the one under review in
/// the trouble colour. Entries without a start stand at the left as a length.
class DayTimeline : public QWidget {
    Q_OBJECT

public:
    explicit DayTimeline(QWidget* parent = nullptr);
    void setEntries(const QList<DiaryEntry>& entries, EntryId chosen);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    QList<DiaryEntry> m_entries;
    EntryId m_chosen;
};

} // namespace soviec
