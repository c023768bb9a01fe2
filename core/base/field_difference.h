// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace soviec {

/// One field of a row that two people changed from the same state, as texts for people.
struct FieldDifference {
    QString id;
    QString label;
    QString base;   ///< as both of them saw it
    QString theirs; ///< as it is stored now
    QString mine;   ///< as it is to be stored

    /// Nobody can tell for the person which of the two is meant.
    bool needsChoice() const { return theirs != base && mine != base && theirs != mine; }
    /// Where nobody has to choose: what only one of the two changed counts.
    QString natural() const { return mine != base ? mine : theirs; }
};

/// Those in which any of the three differs from another.
inline QList<FieldDifference> differing(const QList<FieldDifference>& fields)
{
    QList<FieldDifference> found;
    for (const FieldDifference& one : fields) {
        if (one.theirs != one.base || one.mine != one.base)
            found.append(one);
    }
    return found;
}

/// What the person chose, by field.
enum class Side { Mine, Theirs, Base };
using SideChoices = QHash<QString, Side>;

/// One field of a kind of row: how people read it, and how it is taken over from another state.
template <class RowType>
struct RowField {
    QString id;
    QString label;
    std::function<QString(const RowType&)> text;
    std::function<void(RowType&, const RowType&)> take;
};

/// A field that is a text of the row itself.
template <class RowType>
RowField<RowType> textField(const QString& id, const QString& label, QString RowType::* member)
{
    return {
        id, label, [member](const RowType& row) { return row.*member; },
        [member](RowType& to, const RowType& from) { to.*member = from.*member; }};
}

/// Every field of three states of one row, as texts.
template <class RowType>
QList<FieldDifference> differencesOf(
    const QList<RowField<RowType>>& fields, const RowType& base, const RowType& theirs, const RowType& mine)
{
    QList<FieldDifference> found;
    for (const RowField<RowType>& field : fields)
        found.append({field.id, field.label, field.text(base), field.text(theirs), field.text(mine)});
    return found;
}

/// What is stored now with the fields the person chose otherwise; a field without a choice stays theirs.
template <class RowType>
RowType chosenOf(
    const QList<RowField<RowType>>& fields, const RowType& base, const RowType& theirs, const RowType& mine,
    const SideChoices& choices)
{
    RowType chosen = theirs;
    for (const RowField<RowType>& field : fields) {
        const Side side = choices.value(field.id, Side::Theirs);
        if (side != Side::Theirs)
            field.take(chosen, side == Side::Mine ? mine : base);
    }
    return chosen;
}

} // namespace soviec
