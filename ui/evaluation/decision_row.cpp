// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/decision_row.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace soviec {

using namespace Qt::StringLiterals;

ShareDecisionRow::ShareDecisionRow(const QString& label, QWidget* parent)
    : QWidget(parent), m_share(new QComboBox(this)), m_reason(new QLineEdit(this))
{
    m_share->addItems({Tr::tr("not decided"), u"100 %"_s, u"50 %"_s});
    m_share->setAccessibleName(label);
    m_reason->setPlaceholderText(Tr::tr("Reason"));
    m_reason->setAccessibleName(Tr::tr("Reason for %1").arg(label));
    auto* row = makeRow(this);
    row->addWidget(makeLabel(label), 2);
    row->addWidget(m_share);
    row->addWidget(m_reason, 3);
    connect(m_share, &QComboBox::activated, this, [this] {
        if (m_share->currentIndex() != 0 && m_reason->text().trimmed().isEmpty())
            m_reason->setFocus();
        else
            emit changed();
    });
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (m_share->currentIndex() == 0 || !m_reason->text().trimmed().isEmpty())
            emit changed();
    });
}

void ShareDecisionRow::setDecision(const LeaderDecision& decision, bool editable)
{
    const QSignalBlocker quiet(m_share);
    m_share->setCurrentIndex(!decision.share ? 0 : *decision.share == Decimal(1) ? 1 : 2);
    if (!m_reason->hasFocus())
        m_reason->setText(decision.reason);
    m_share->setEnabled(editable);
    m_reason->setReadOnly(!editable);
}

LeaderDecision ShareDecisionRow::decision() const
{
    LeaderDecision decision;
    if (m_share->currentIndex() > 0) {
        decision.share = m_share->currentIndex() == 1 ? Decimal(1)
                                                      : Decimal::fromScaled(Decimal::unit / 2);
    }
    decision.reason = m_reason->text();
    return decision;
}

} // namespace soviec
