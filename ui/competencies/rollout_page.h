// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/competencies.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace soviec {

class Card;
class DataTable;
class FieldError;
class InlineMessage;
class PageHeader;

/// The board of the KPI working group: which units are in the pilot, from when they are official,
/// and what each still lacks.
class RolloutPage : public Page {
    Q_OBJECT

public:
    explicit RolloutPage(PageContext& context, QWidget* parent = nullptr);
    void activate(const QVariantMap& where) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("rollout"); }
    QString statusHint() const override;

private:
    QWidget* makeDates();
    bool mayChange() const;
    void showUnit();
    Result<void> store(const RolloutDates& shown, const RolloutDates& typed);
    void save();
    const RolloutLine* chosen() const;

    PageContext& m_context;
    QList<RolloutLine> m_lines;
    PageHeader* m_header;
    InlineMessage* m_message;
    DataTable* m_board;
    Card* m_dates;
    QWidget* m_fields = nullptr;
    QLineEdit* m_pilot;
    QLineEdit* m_official;
    QLineEdit* m_note;
    FieldError* m_error;
};

} // namespace soviec
