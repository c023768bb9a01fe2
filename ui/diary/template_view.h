// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry_template.h"
#include "ui/shared/card.h"

#include <QList>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soviec {

class DataTable;
class FieldError;

/// Favourites and recurring work of the person: the list, and the form that makes an entry recur.
class TemplateView final : public Card {
    Q_OBJECT

public:
    explicit TemplateView(QWidget* parent = nullptr);
    void setTemplates(const QList<EntryTemplate>& work);
    /// Opens the form for work that is to come again.
    void begin(const EntryTemplate& work);
    void setError(const QString& sentence);
    DataTable* table() const { return m_table; }
    void submit();
    TemplateId current() const;

signals:
    void kept(const soviec::EntryTemplate& work);
    void removed(soviec::TemplateId id);
    void closed();

private:
    QWidget* makeForm();
    DataTable* m_table;
    QWidget* m_form = nullptr;
    QLabel* m_what = nullptr;
    QList<QCheckBox*> m_days;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_last = nullptr;
    FieldError* m_dayError = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_remove = nullptr;
    QList<EntryTemplate> m_work;
    EntryTemplate m_new;
};

} // namespace soviec
