// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decision_panel.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/review/day_timeline.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFaults = 99;

QLineEdit* figureField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(px(field, Space::FieldShort));
    return field;
}

QSpinBox* countField(QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setRange(0, mostFaults);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(px(field, Space::FieldShort));
    return field;
}

} // namespace

DecisionPanel::DecisionPanel(QWidget* parent)
    : SidePanel(Width::Wide, parent)
    , m_summary(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_timeline(new DayTimeline(this))
    , m_fields(new QWidget(this))
    , m_quantity(figureField(m_fields))
    , m_hours(figureField(m_fields))
    , m_error(new FieldError(m_quantity, m_fields))
    , m_faults(countField(m_fields))
    , m_delays(countField(m_fields))
    , m_objective(new QCheckBox(m_fields))
    , m_note(new QLineEdit(m_fields))
    , m_accept(makeButton(Tr::tr("Accept entry  A"), ButtonKind::Primary, {}, m_fields))
    , m_return(makeButton(Tr::tr("Return  R"), ButtonKind::Plain, {}, m_fields))
    , m_next(makeButton(Tr::tr("Next ›"), ButtonKind::Link, {}, m_fields))
{
    body()->addWidget(m_summary);
    body()->addWidget(scrolledTimeline(), 1);
    auto* column = makeColumn(m_fields, Space::None, Space::Tight);
    column->addWidget(addField(Tr::tr("Accepted quantity"), m_quantity));
    column->addWidget(addField(Tr::tr("Accepted hours"), m_hours));
    column->addWidget(m_error);
    column->addWidget(addField(Tr::tr("Quality not up to standard (times)"), m_faults));
    column->addWidget(addField(Tr::tr("Late (times)"), m_delays));
    column->addWidget(addField(Tr::tr("Objective cause"), m_objective));
    m_note->setPlaceholderText(Tr::tr("A word to the person…"));
    m_note->setAccessibleName(Tr::tr("A word to the person"));
    column->addWidget(m_note);
    auto* buttons = new QWidget(m_fields);
    auto* row = makeRow(buttons);
    row->addWidget(m_accept);
    row->addWidget(m_return);
    row->addWidget(m_next);
    row->addStretch(1);
    column->addWidget(buttons);
    body()->addWidget(m_fields);
    body()->addStretch();
    connect(m_accept, &QPushButton::clicked, this, &DecisionPanel::accepted);
    connect(m_return, &QPushButton::clicked, this, &DecisionPanel::returned);
    connect(m_next, &QPushButton::clicked, this, &DecisionPanel::next);
    setItem(std::nullopt, {});
}

// A day of many entries scrolls; the fields to decide by keep their place.
QWidget* DecisionPanel::scrolledTimeline()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll = scroll;
    scroll->setWidget(m_timeline);
    onLook(scroll, [scroll] { scroll->setMinimumHeight(2 * px(scroll, Space::Row)); });
    return scroll;
}

QWidget* DecisionPanel::addField(const QString& label, QWidget* field)
{
    auto* line = new QWidget(m_fields);
    auto* row = makeRow(line);
    row->addWidget(makeLabel(label, Face::Body, Ink::Text, line), 1);
    row->addWidget(field);
    field->setAccessibleName(label);
    return line;
}

void DecisionPanel::setItem(
    const std::optional<service::QueueItem>& item, const QList<DiaryEntry>& day)
{
    m_fields->setVisible(item.has_value());
    m_timeline->setVisible(item.has_value());
    m_error->setError({});
    if (!item) {
        m_shown = {};
        setTitle(Tr::tr("Nothing chosen"));
        m_summary->setText(Tr::tr("Choose an entry on the left to see its day and decide."));
        return;
    }
    const DiaryEntry& entry = item->entry;
    setTitle(u"%1 · %2"_s.arg(item->member.person.fullName, listDate(entry.day)));
    Minutes total;
    for (const DiaryEntry& one : day)
        total += one.minutes;
    QStringList words {Tr::tr("%1 h entered on that day").arg(formatHours(total)), entry.title};
    for (const QString& more : {entry.result, entry.documentNumber, entry.note}) {
        if (!more.isEmpty())
            words.append(more);
    }
    m_summary->setText(words.join(u" · "_s));
    m_timeline->setEntries(day, entry.id);
    m_scroll->setMaximumHeight(m_timeline->sizeHint().height());
    // The same entry read again takes nothing of what the reviewer wrote about it.
    if (std::exchange(m_shown, {entry.id, entry.version}) == std::pair(entry.id, entry.version))
        return;
    m_quantity->setText(formatNumber(entry.quantity));
    m_hours->setText(formatHours(entry.minutes));
    m_faults->setValue(0);
    m_delays->setValue(0);
    m_objective->setChecked(false);
    m_note->clear();
}

std::optional<EntryReview> DecisionPanel::review() const
{
    const auto quantity = Decimal::parseTyped(m_quantity->text());
    const auto minutes = parseHours(m_hours->text());
    if (!quantity || !minutes || quantity->isNegative()) {
        m_error->setError(Tr::tr("Quantity and hours are figures such as 2 or 1,5; at most 24 h."));
        return std::nullopt;
    }
    m_error->setError({});
    EntryReview review;
    review.acceptedQuantity = *quantity;
    review.acceptedMinutes = *minutes;
    review.qualityFaults = m_faults->value();
    review.delays = m_delays->value();
    if (m_objective->isChecked()) {
        review.qualityExcused = review.qualityFaults;
        review.delaysExcused = review.delays;
    }
    review.note = m_note->text();
    return review;
}

QString DecisionPanel::note() const
{
    return m_note->text();
}

void DecisionPanel::addFault()
{
    m_faults->stepUp();
}

void DecisionPanel::addDelay()
{
    m_delays->stepUp();
}

void DecisionPanel::toggleObjective()
{
    m_objective->toggle();
}

} // namespace soviec
