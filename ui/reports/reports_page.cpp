// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/base/tr.h"
#include "core/report/writers.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "ui/shared/card.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/print_preview.h"
#include "ui/shared/status_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// Whose sheets who() may choose: HR everybody's, a head those of the people followed, else one's own.
Result<QList<Member>> choosable(PageContext& context, const Period& period)
{
    service::Organisation organisation(context.office);
    const Viewer& viewer = context.shell.viewer();
    if (viewer.isHr)
        return organisation.members({}, period.first(), period.last());
    QList<Member> people;
    const auto self = organisation.member(viewer.person, period.last());
    if (!self)
        return passOn(self);
    if (*self)
        people.append(**self);
    const auto followed = organisation.reviewedBy(viewer.person, context.office.clock().today());
    if (!followed)
        return passOn(followed);
    return people + *followed;
}

} // namespace

ReportsPage::ReportsPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Reports"), this))
    , m_message(new InlineMessage(this))
    , m_kind(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_annex(new QCheckBox(Tr::tr("With the annex that explains the score"), this))
    , m_workbook(m_header->addAction(Tr::tr("Save as Excel…"), u"save"_s))
    , m_preview(new PrintPreview(context.dialogs, this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(makeChoices());
    column->addWidget(m_preview, 1);

    m_header->stepper()->setStepNames(Tr::tr("Previous month"), Tr::tr("Next month"));
    connect(m_header->stepper(), &PeriodStepper::previousClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().previous());
    });
    connect(m_header->stepper(), &PeriodStepper::nextClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().next());
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { showReports(); });
    connect(m_person, &QComboBox::currentIndexChanged, this, [this] { showReports(); });
    connect(m_annex, &QCheckBox::toggled, this, [this] { showReports(); });
    connect(m_workbook, &QPushButton::clicked, this, [this] { saveWorkbook(); });
    connect(m_preview, &PrintPreview::done, this, [this](const QString& sentence) {
        m_context.shell.status().say(sentence);
    });
}

QWidget* ReportsPage::makeChoices()
{
    auto* card = new Card(this);
    auto* holder = new QWidget(card);
    auto* row = makeRow(holder);
    for (const report::ReportKind& kind : service::reportKinds()) {
        if (kind.ofPerson || m_context.shell.viewer().isHr)
            m_kind->addItem(kind.title, kind.kind);
    }
    m_kind->setAccessibleName(Tr::tr("Kind of report"));
    m_person->setAccessibleName(Tr::tr("Whose report"));
    row->addWidget(makeLabel(Tr::tr("Report"), Face::Body, Ink::Muted));
    row->addWidget(m_kind);
    row->addWidget(makeLabel(Tr::tr("of"), Face::Body, Ink::Muted));
    row->addWidget(m_person);
    row->addWidget(m_annex);
    row->addStretch(1);
    card->body()->addWidget(holder);
    return card;
}

void ReportsPage::activate(const QVariantMap& where)
{
    const int kind = m_kind->findData(where.value(u"kind"_s));
    if (kind >= 0)
        m_kind->setCurrentIndex(kind);
    const int person = m_person->findData(where.value(u"person"_s));
    if (person >= 0)
        m_person->setCurrentIndex(person);
    m_kind->setFocus();
}

void ReportsPage::refresh()
{
    m_header->stepper()->setLabel(m_context.shell.period().label());
    fillPeople();
    showReports();
}

void ReportsPage::fillPeople()
{
    const QSignalBlocker quiet(m_person);
    const QVariant chosen = m_person->currentData();
    m_person->clear();
    const auto people = choosable(m_context, m_context.shell.period());
    if (!people) {
        m_message->show(Meaning::Trouble, people.error().text);
        return;
    }
    if (m_context.shell.viewer().isHr)
        m_person->addItem(Tr::tr("everybody in the agency"), QString());
    for (const Member& member : *people)
        m_person->addItem(member.person.fullName, member.person.id.toString());
    const int again = m_person->findData(chosen);
    m_person->setCurrentIndex(again >= 0 ? again : 0);
}

service::ReportRequest ReportsPage::request() const
{
    service::ReportRequest request;
    request.kind = m_kind->currentData().toString();
    request.period = m_context.shell.period();
    const auto kind = service::reportKind(request.kind);
    if (kind && kind->ofPerson)
        request.person = PersonId::parse(m_person->currentData().toString()).value_or(PersonId());
    request.annex = m_annex->isChecked();
    return request;
}

void ReportsPage::showReports()
{
    const auto kind = service::reportKind(m_kind->currentData().toString());
    m_annex->setVisible(kind && kind->hasAnnex);
    m_person->setEnabled(kind && kind->ofPerson);
    const auto built = service::Reports(m_context.office).build(request());
    m_reports = built.value_or(QList<report::Report>());
    m_message->setVisible(false);
    if (!built)
        m_message->show(Meaning::Attention, built.error().text);
    m_preview->setReports(m_reports);
    // A workbook holds one table; of several sheets each person's is saved on its own.
    m_workbook->setEnabled(m_reports.size() == 1);
}

void ReportsPage::saveWorkbook()
{
    const report::Report& report = m_reports.first();
    const QString path = m_context.dialogs.saveFile(
        this, Tr::tr("Save as Excel"), report.fileStem + u".xlsx"_s,
        Tr::tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto written = report::writeXlsx(report, path);
    if (!written)
        m_message->show(Meaning::Trouble, written.error().text);
    else
        m_context.shell.status().say(Tr::tr("Saved %1.").arg(path));
}

} // namespace soviec
