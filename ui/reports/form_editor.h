// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/form_settings.h"
#include "core/service/reports.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace soviec {

class BackgroundTask;
class Dialogs;
class InlineMessage;
class PageView;

/// The form of one kind of report: lines of the head, place, number, who signs, recipients, further
/// columns, logo, wording. What it looks like stands beside it and follows the typing; what cannot
/// be printed is said where it is typed.
class FormEditor : public QDialog {
    Q_OBJECT

public:
    FormEditor(
        service::Office& office, Dialogs& dialogs, const service::ReportRequest& request,
        QWidget* parent = nullptr);

private:
    QWidget* makeFields();
    QWidget* makeButtons();
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& value);
    QPlainTextEdit* addText(
        QFormLayout* form, const QString& label, const QString& value, int lines);
    void addLogo(QFormLayout* form);
    void addWording(QFormLayout* form);
    report::FormSettings typed() const;
    void showPreview();
    void chooseLogo();
    void save();
    void reset();

    service::Office& m_office;
    Dialogs& m_dialogs;
    service::ReportRequest m_request;
    const report::FormSettings m_stored; ///< as it was when the editor opened
    report::FormSettings m_settings;
    InlineMessage* m_message;
    PageView* m_view;
    QLineEdit* m_superior = nullptr;
    QLineEdit* m_agency = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_signName = nullptr;
    QComboBox* m_layout = nullptr;
    QCheckBox* m_carry = nullptr;
    QLabel* m_logo = nullptr;
    QPlainTextEdit* m_signTitle = nullptr;
    QPlainTextEdit* m_recipients = nullptr;
    QPlainTextEdit* m_columns = nullptr;
    QHash<QString, QPlainTextEdit*> m_texts;
    QPointer<BackgroundTask> m_building;
    int m_round = 0; ///< of building: what comes of an earlier one is dropped
};

} // namespace soviec
