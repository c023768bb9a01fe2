// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/year_ratings.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QCheckBox;

namespace soviec {

class Card;
class DataTable;
class FieldError;
class Settings;

/// The quota of excellent, agency by agency and group by group: how much is used, who is cut and
/// why, and the choice of the authority where people tie.
class YearQuotas : public QWidget {
    Q_OBJECT

public:
    explicit YearQuotas(Settings& settings, QWidget* parent = nullptr);
    void setProposal(const service::YearProposal& proposal, bool mayChoose);

signals:
    void tieChosen(
        const QList<soviec::PersonId>& kept, const QList<soviec::PersonId>& cut,
        const QString& document);

private:
    QWidget* makeSide();
    void showQuota();
    void showCut(const service::YearQuota& quota);
    void showTie(const service::YearTie* tie);
    const service::YearTie* tieOf(const service::YearQuota& quota) const;
    void choose();

    service::YearProposal m_proposal;
    bool m_mayChoose = false;
    DataTable* m_quotas;
    DataTable* m_cut = nullptr;
    Card* m_cutCard = nullptr;
    Card* m_tieCard = nullptr;
    QLabel* m_tieText = nullptr;
    QVBoxLayout* m_tiePeople = nullptr;
    QList<std::pair<QCheckBox*, PersonId>> m_boxes;
    QLineEdit* m_document = nullptr;
    FieldError* m_error = nullptr;
    QPushButton* m_decide = nullptr;
};

} // namespace soviec
