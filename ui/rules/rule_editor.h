// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_desk.h"
#include "ui/rules/rule_fields.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace soviec {

class FieldError;

/// The usual figures and texts of a draft as fields, with the checker's findings below the field
/// they are about. Of an overlay only what differs from its base is shown, unless all is asked for.
/// Every change is a change of the draft's text: changed() carries all of it.
class RuleEditor : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget* parent = nullptr);
    void setDocument(const service::RuleDocument& document, bool editable);
    /// Puts the keyboard on the field of a place. False: it has none, or none is shown.
    bool goTo(const QString& place);

signals:
    void changed(const QString& text);

private:
    struct Line {
        RuleField field;
        QWidget* editor = nullptr;
        QLabel* note = nullptr;
        FieldError* error = nullptr;
    };
    bool isShown(const RuleField& field) const;
    void build(const QList<RuleFieldGroup>& groups);
    void addLine(QGridLayout* grid, const RuleField& field);
    QWidget* makeEditor(const RuleField& field);
    void fill(Line& line);
    void showFindings();
    QString noteOf(const RuleField& field) const;
    void take(const QString& path, const QString& typed);
    Line* lineOf(const QString& path);

    service::RuleDocument m_document;
    bool m_editable = false;
    QStringList m_paths; ///< of the fields that stand there
    QList<Line> m_lines;
    QCheckBox* m_all;
    QLabel* m_hint;
    QScrollArea* m_area;
};

} // namespace soviec
