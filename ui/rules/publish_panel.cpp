// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/publish_panel.h"

#include "core/base/date.h"
#include "core/base/tr.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

namespace soviec {

using namespace Qt::StringLiterals;

PublishPanel::PublishPanel(QWidget* parent)
    : Card(parent)
    , m_from(new QLineEdit(this))
    , m_decision(new QLineEdit(this))
    , m_supersede(new QCheckBox(Tr::tr("Ends other sets for the same people the day before"), this))
    , m_fromError(new FieldError(m_from, this))
    , m_decisionError(new FieldError(m_decision, this))
{
    setTitle(Tr::tr("Publish this set"), Tr::tr("A published set never changes"));
    m_from->setAccessibleName(Tr::tr("First day in force"));
    m_from->setPlaceholderText(Tr::tr("dd/mm/yyyy"));
    m_decision->setAccessibleName(Tr::tr("Deciding document"));
    m_decision->setPlaceholderText(Tr::tr("Number, date and authority of the decision"));
    onLook(m_from, [this] { m_from->setFixedWidth(px(m_from, Space::FieldShort) * 3 / 2); });
    auto* fields = new QWidget(this);
    auto* row = makeRow(fields);
    row->addWidget(makeLabel(Tr::tr("First day in force")));
    row->addWidget(m_from);
    row->addWidget(m_decision, 1);
    body()->addWidget(fields);
    body()->addWidget(m_fromError);
    body()->addWidget(m_decisionError);
    auto* steps = new QWidget(this);
    auto* stepRow = makeRow(steps);
    auto* publish = makeButton(Tr::tr("Publish"), ButtonKind::Plain, u"lock"_s, steps);
    auto* back = makeButton(Tr::tr("Cancel"), ButtonKind::Plain, {}, steps);
    stepRow->addWidget(m_supersede, 1);
    stepRow->addWidget(back);
    stepRow->addWidget(publish);
    body()->addWidget(steps);
    connect(publish, &QPushButton::clicked, this, &PublishPanel::take);
    connect(m_decision, &QLineEdit::returnPressed, this, &PublishPanel::take);
    connect(back, &QPushButton::clicked, this, &PublishPanel::turnedBack);
}

void PublishPanel::begin()
{
    m_from->clear();
    m_decision->clear();
    m_supersede->setChecked(false);
    m_fromError->setError({});
    m_decisionError->setError({});
    show();
    m_from->setFocus();
}

void PublishPanel::take()
{
    const auto day = parseTypedDate(m_from->text().trimmed());
    m_fromError->setError(day ? QString() : Tr::tr("Give the first day in force as dd/mm/yyyy."));
    const bool named = !m_decision->text().trimmed().isEmpty();
    m_decisionError->setError(
        named ? QString() : Tr::tr("Name the document that decided it: number, date, authority."));
    if (day && named)
        emit wanted({*day, m_decision->text(), m_supersede->isChecked()});
}

} // namespace soviec
