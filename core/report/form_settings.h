// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace soviec::report {

/// A column an agency adds to a table, to be filled in by hand.
struct ExtraColumn {
    QString title;
    int width = 10; ///< as Column::width
    friend bool operator==(const ExtraColumn&, const ExtraColumn&) = default;
};

/// How an agency wants one kind of report: what is empty stays as the program has it.
struct FormSettings {
    QString superiorName;
    QString agencyName;
    QString place;
    QString number;    ///< "Số:      -BC/BTCTU"
    QString signTitle; ///< of who signs last: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"
    QString signName;
    QStringList recipients;
    QList<ExtraColumn> extraColumns;
    bool carryForward = false; ///< sums at the foot of a page go over to the next one
    QByteArray logo; ///< PNG
    std::optional<Bloc> layout;
    QMap<QString, QString> texts; ///< wording by key: "title", and what editableTexts() lists
    friend bool operator==(const FormSettings&, const FormSettings&) = default;
};

/// A wording that may be changed: its key, how it reads today, the figures it takes in braces.
struct EditableText {
    QString key;
    QString wording;
    QStringList names;
};
/// What of a kind's wording may be changed; forms whose wording the law fixes list nothing.
QList<EditableText> editableTexts(const QString& kind);
/// True for the forms of a law: only head, layout and logo may be changed.
bool isFormOfLaw(const QString& kind);

QJsonObject toJson(const FormSettings& settings);
/// Refuses a logo that is no picture of at most 200 kB, a wording the kind does not have, a figure
/// it does not take, and, for a form of a law, anything but head, layout and logo.
Result<void> checkForm(const QString& kind, const FormSettings& settings);
/// Reads what toJson() writes; unknown members are left out.
FormSettings formSettings(const QJsonObject& json);

/// Puts the settings on a finished report.
void applyForm(Report& report, const FormSettings& settings);

} // namespace soviec::report
