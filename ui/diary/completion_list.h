// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/search_index.h"

#include <QAbstractListModel>
#include <QListView>

namespace soviec {

/// One offer below the diary line: a catalog item, or the person's own words.
struct Completion {
    int item = -1;   ///< place in the index; -1: own words
    QString code;
    QString text;
    QList<TextSpan> bold;
    QString detail; ///< muted, at the right end: "coefficient 12 · assigned, due 10/04"
};

/// The offers under the diary line. The focus stays in the line, which moves the choice.
class CompletionList final : public QListView {
    Q_OBJECT

public:
    explicit CompletionList(QWidget* parent = nullptr);
    void setOffers(const QList<Completion>& offers);
    /// The chosen offer, or null where there is none.
    const Completion* chosen() const;
    void move(int steps);
    QSize sizeHint() const override;

private:
    class Model;
    Model* m_model;
};

} // namespace soviec
