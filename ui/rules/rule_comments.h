// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soviec {

class DataTable;
class FieldError;
struct PageContext;

/// What people say about a draft, each remark at a place of it, and the line to say more.
class RuleComments : public QWidget {
    Q_OBJECT

public:
    explicit RuleComments(PageContext& context, QWidget* parent = nullptr);
    void setDocument(const service::RuleDocument& document, const QList<RuleComment>& comments);
    /// Begins a remark at a place.
    void begin(const QString& place);

signals:
    /// Stored; the list has to be read again.
    void added();
    /// A remark was opened: the place it is about.
    void chosen(const QString& place);

private:
    void fillPlaces();
    void add();

    PageContext& m_context;
    service::RuleDocument m_document;
    QLabel* m_hint;
    DataTable* m_table;
    QWidget* m_form;
    QComboBox* m_place;
    QLineEdit* m_text;
    QPushButton* m_add;
    FieldError* m_error;
};

} // namespace soviec
