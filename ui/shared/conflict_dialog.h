// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_difference.h"

#include <QDialog>
#include <QList>

#include <optional>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace soviec {

/// Whether going back to what both of them saw is one of the choices, or only shown.
enum class BaseChoice { Offered, Shown };

/// Somebody else was faster: field by field what stood there, what stands there now, and what was just
/// entered. What only one of the two changed is chosen already; where both did, the person has to say.
/// Nothing is stored before that, and nothing at all where the person turns back.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    /// `what`: the row in a few words.
    ConflictDialog(
        const QString& what, const QList<FieldDifference>& fields, QWidget* parent = nullptr,
        BaseChoice base = BaseChoice::Offered);
    SideChoices choices() const;

private:
    struct Line {
        FieldDifference field;
        QButtonGroup* group = nullptr;
    };
    void addLine(QGridLayout* grid, const FieldDifference& field);
    void refresh();

    QList<Line> m_lines;
    BaseChoice m_base;
    QPushButton* m_store;
};

/// Asks in the dialog; nothing where the person turned back. Without a difference there is nothing to ask.
std::optional<SideChoices>
resolveConflict(
    QWidget* parent, const QString& what, const QList<FieldDifference>& fields,
    BaseChoice base = BaseChoice::Offered);

} // namespace soviec
