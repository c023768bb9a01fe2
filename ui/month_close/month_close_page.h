// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/month_close.h"
#include "ui/shell/page.h"

#include <functional>

class QLabel;
class QPushButton;
class QUrl;

namespace soviec {

class Card;
class DataTable;
class DistributionPicture;
class InlineMessage;
class PageHeader;

/// Chốt tháng: how far every unit is, who still owes what, how the scores lie; closing, reminding
/// and unlocking.
class MonthClosePage : public Page {
    Q_OBJECT

public:
    /// How a mail is opened; the mail program, where a test does not listen instead.
    void setOpenUrl(std::function<bool(const QUrl&)> open) { m_openUrl = std::move(open); }
    explicit MonthClosePage(PageContext& context, QWidget* parent = nullptr);
    void activate(const QVariantMap& where) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("month-close"); }
    QString statusHint() const override;

private:
    void makeHeader();
    void makeTables();
    void showUnit();
    void showHead();
    const service::UnitStatus* chosen() const;
    void openNational();
    void showNational();
    void closeMonth();
    void closed(const Result<service::CloseReport>& report);
    void unlock();
    void copyReminder();
    void copyText(const QString& text);
    QString reminderToChosen();
    void mail(const QString& text);
    void saveReminder();
    QString reminder();

    PageContext& m_context;
    PageHeader* m_header;
    InlineMessage* m_message;
    DataTable* m_units;
    Card* m_missingCard;
    DataTable* m_missing;
    QLabel* m_remarks;
    Card* m_pictureCard;
    DistributionPicture* m_picture;
    QPushButton* m_remind = nullptr;
    QPushButton* m_national = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_close = nullptr;
    QList<service::UnitStatus> m_rows;
    std::function<bool(const QUrl&)> m_openUrl;
};

} // namespace soviec
