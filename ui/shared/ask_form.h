// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace soviec {

class FieldError;

/// One thing a form asks for.
struct AskField {
    enum class Kind { Line, Text, Day, Number, Choice };
    QString id;
    QString label;
    Kind kind = Kind::Line;
    bool needed = true;
    QString hint; ///< shown in the empty field
    QList<std::pair<QString, QString>> choices; ///< label and value; Kind::Choice
};

/// What was answered, checked: texts trimmed, days and numbers readable or empty.
class Answers {
public:
    QString text(const QString& id) const { return m_texts.value(id); }
    Date day(const QString& id) const;                     ///< invalid where nothing was given
    std::optional<Decimal> number(const QString& id) const;
    void set(const QString& id, const QString& text) { m_texts.insert(id, text); }

private:
    QHash<QString, QString> m_texts; ///< days as ISO text, numbers with a point
};

/// Labelled fields one below the other, an action and a way back. Errors stand at the field. Days
/// that decide something are asked for, never prefilled.
class AskForm : public QWidget {
    Q_OBJECT

public:
    AskForm(const QList<AskField>& fields, const QString& action, QWidget* parent = nullptr);
    /// Empties all fields and puts the keyboard on the first.
    void begin();
    void setValue(const QString& id, const QString& text);
    void setChoices(const QString& id, const QList<std::pair<QString, QString>>& choices);
    void setError(const QString& id, const QString& text);
    void setFieldShown(const QString& id, bool shown);
    QWidget* editor(const QString& id) const;
    QPushButton* action() const { return m_action; }

signals:
    void taken(const soviec::Answers& answers);
    void turnedBack();

private:
    struct Line {
        AskField field;
        QLabel* label = nullptr;
        QWidget* editor = nullptr;
        FieldError* error = nullptr;
    };
    void addLine(QGridLayout* grid, const AskField& field);
    QWidget* makeEditor(const AskField& field);
    static QString typed(const Line& line);
    static QString problemOf(const Line& line, QString& text);
    void take();
    const Line* lineOf(const QString& id) const;

    QList<Line> m_lines;
    QPushButton* m_action;
};

/// The form in a dialog, for what must interrupt: signing. Nothing where the person turned back.
std::optional<Answers> askInDialog(
    QWidget* parent, const QString& title, const QString& text, const QList<AskField>& fields,
    const QString& action);

} // namespace soviec
