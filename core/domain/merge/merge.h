// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/merge/operation.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace soviec {

/// A field that both sides changed without knowing of each other.
struct FieldClash {
    QString field;
    QJsonValue mine;   ///< as it stands here
    QJsonValue theirs; ///< as the package has it
    QJsonValue base;   ///< as both once had it; undefined: the row did not exist
    friend bool operator==(const FieldClash&, const FieldClash&) = default;
};

enum class MergeOutcome {
    Known,   ///< nothing new
    Follow,  ///< nobody touched the row here meanwhile: the steps are taken one after the other
    Combine, ///< both sides changed it, each something else
    Clash,   ///< both changed the same field: a person decides
    Refused, ///< a decision, a lock or a signature made here stands
};

/// What becomes of one row. Pure: the same logs give the same answer.
struct RowMerge {
    MergeOutcome outcome = MergeOutcome::Known;
    QList<Operation> news;      ///< the package's steps that are not known here, in order
    QJsonObject write;          ///< Combine, Clash: fields to write that clash with nothing
    QList<FieldClash> clashes;  ///< Clash: what to decide; Refused: what the package would have changed
    QString refusal;            ///< the sentence for people
};

/// What stands here beside the log.
struct RowHere {
    QJsonObject fields; ///< empty: the row is not here
    QString sealed;     ///< why nothing of it may change any more; empty: it may
};

RowMerge mergeRow(const RowLog& mine, const RowHere& here, const RowLog& theirs);

/// What becomes of a row nobody touched here, where the steps cannot be taken one after the other because
/// they are those of two sides that were merged there: what stands there now, at once.
RowMerge followAtOnce(const RowLog& mine, const RowHere& here, const RowLog& theirs);

enum class MergeSide { Mine, Theirs };
/// Field → whose value stays; fields that are not named keep what is here.
using Choices = QMap<QString, MergeSide>;

/// The row after the merge, and the step that closes it. The log here becomes: what it was, the news as
/// they are, the closing step. So what gave way stands in the history, and a database that gets this
/// log back learns of the decision and asks nobody again.
struct MergeClosing {
    QJsonObject fields; ///< to write to the row; only those that change
    QJsonObject before; ///< as the news left them; of what was decided, the value that gave way
    QJsonObject after;  ///< as they are now; empty: the news say it all, no closing step is needed
};
MergeClosing closingOf(
    const RowMerge& merge, const RowLog& mine, const RowHere& here, const Choices& choices);

/// All rows a database knows, by kind and row.
struct MergeState {
    QMap<QString, RowLog> logs;
    QMap<QString, QString> sealed; ///< rows that may not change, with the sentence
};
QString rowKey(const RowLog& log);

struct MergeReport {
    MergeState state;
    QMap<QString, RowMerge> rows; ///< what became of each row of the package
};
/// The whole of it as a function: state and package in, new state out. `decide` answers a clash;
/// `makeId` names the steps the merge itself adds.
MergeReport merge(
    const MergeState& state, const QList<RowLog>& package,
    const std::function<Choices(const RowMerge&)>& decide,
    const std::function<OperationId()>& makeId);

/// The words for a field, as a conflict shows it: "Số giờ", "Ghi chú", …
QString fieldLabel(const QString& field);
/// Its value as a person reads it: days as 07/04/2026, states in words, an empty one as "–".
QString fieldText(RowKind kind, const QString& field, const QJsonValue& value);

} // namespace soviec
