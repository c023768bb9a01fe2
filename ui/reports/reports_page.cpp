// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/base/tr.h"
#include "core/report/writers.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "ui/print/batch.h"
#include "ui/reports/form_editor.h"
#include "ui/shared/background.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/card.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/print_preview.h"
#include "ui/shared/settings.h"
#include "ui/shared/status_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

struct Made {
    QList<report::Report> reports;
    std::vector<print::SheetCount> counts;
    bool missedReplica = false;
};

// Builds the reports and counts their sheets; on a worker thread.
Result<Made> makeReports(
    const service::Office::Opener& open, const service::ReportRequest& request,
    const TaskProgress& progress)
{
    const auto office = open();
    if (!office)
        return passOn(office);
    auto reports = service::Reports(**office).build(request, progress);
    if (!reports)
        return passOn(reports);
    const int total = int(reports->size());
    auto counts =
        print::PagedDocument::count(*reports, [&](int done) { return progress(done, total); });
    if (!counts)
        return fail(ErrorCode::Cancelled, Tr::tr("Stopped. The report was not made."));
    return Made {std::move(*reports), std::move(*counts), (*office)->missedReplica()};
}

const QString unitPrefix = u"unit:"_s;

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
    , m_busy(new BusyLine(this))
    , m_kind(new QComboBox(this))
    , m_span(new QComboBox(this))
    , m_whose(new QComboBox(this))
    , m_annex(new QCheckBox(Tr::tr("With the annex that explains the score"), this))
    , m_each(new QCheckBox(Tr::tr("A sheet a person"), this))
    , m_form(m_header->addAction(Tr::tr("Form…"), u"settings"_s))
    , m_files(m_header->addAction(Tr::tr("A file each…"), u"pdf"_s))
    , m_workbook(m_header->addAction(Tr::tr("Save as Excel…"), u"save"_s))
    , m_preview(new PrintPreview(context.dialogs, this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(makeChoices());
    column->addWidget(m_preview, 1);
    m_preview->rememberIn(&context.settings);
    fillKinds();
    fillSpans();

    m_form->setVisible(context.shell.viewer().isHr);
    m_form->setObjectName(u"report-form"_s);
    connect(m_header->stepper(), &PeriodStepper::previousClicked, this, [this] { step(-1); });
    connect(m_header->stepper(), &PeriodStepper::nextClicked, this, [this] { step(1); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillSpans();
        fillPeople();
        showReports();
    });
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] { showReports(); });
    connect(m_whose, &QComboBox::currentIndexChanged, this, [this] { showReports(); });
    connect(m_annex, &QCheckBox::toggled, this, [this] { showReports(); });
    connect(m_each, &QCheckBox::toggled, this, [this] { showReports(); });
    connect(m_workbook, &QPushButton::clicked, this, [this] { saveWorkbook(); });
    connect(m_files, &QPushButton::clicked, this, [this] { saveFiles(); });
    connect(m_form, &QPushButton::clicked, this, [this] { editForm(); });
    connect(m_preview, &PrintPreview::done, this, [this](const QString& sentence) {
        m_context.shell.status().say(sentence);
    });
}

QWidget* ReportsPage::makeChoices()
{
    auto* card = new Card(this);
    auto* holder = new QWidget(card);
    auto* row = makeRow(holder);
    m_kind->setAccessibleName(Tr::tr("Kind of report"));
    m_span->setAccessibleName(Tr::tr("Length of the period"));
    m_whose->setAccessibleName(Tr::tr("Whose report"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whose->setMinimumContentsLength(11);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(13);
    row->addWidget(m_kind, 2);
    row->addWidget(m_span);
    row->addWidget(makeLabel(Tr::tr("of"), Face::Body, Ink::Muted));
    row->addWidget(m_whose, 2);
    row->addWidget(m_each);
    row->addWidget(m_annex);
    row->addStretch(1);
    card->body()->addWidget(holder);
    return card;
}

void ReportsPage::fillKinds()
{
    const Viewer& viewer = m_context.shell.viewer();
    for (const report::ReportKind& kind : service::reportKinds()) {
        if (kind.ofPerson || viewer.isHr || viewer.isReviewer)
            m_kind->addItem(kind.title, kind.kind);
    }
}

void ReportsPage::fillSpans()
{
    const QSignalBlocker quiet(m_span);
    const QVariant chosen = m_span->currentData();
    const auto kind = service::reportKind(m_kind->currentData().toString());
    m_span->clear();
    if (!kind)
        return;
    if (kind->ofMonth)
        m_span->addItem(Tr::tr("Month"), 1);
    if (kind->ofQuarter)
        m_span->addItem(Tr::tr("Quarter"), 3);
    if (kind->ofYear)
        m_span->addItem(Tr::tr("Year"), 12);
    m_span->setCurrentIndex(std::max(0, m_span->findData(chosen)));
}

Period ReportsPage::period() const
{
    const Period month = m_context.shell.period();
    switch (m_span->currentData().toInt()) {
    case 3: return Period::quarter(month.year(), (month.index() + 2) / 3);
    case 12: return Period::year(month.year());
    default: return month;
    }
}

void ReportsPage::step(int direction)
{
    const int months = std::max(1, m_span->currentData().toInt());
    m_context.shell.setPeriod(m_context.shell.period().shifted(direction * months));
}

void ReportsPage::activate(const QVariantMap& where)
{
    const int year = where.value(u"year"_s).toInt();
    const Period shown = m_context.shell.period();
    if (year > 0 && year != shown.year())
        m_context.shell.setPeriod(Period::month(year, shown.index()));
    const int kind = m_kind->findData(where.value(u"kind"_s));
    if (kind >= 0)
        m_kind->setCurrentIndex(kind);
    const int person = m_whose->findData(where.value(u"person"_s));
    if (person >= 0 && where.contains(u"person"_s))
        m_whose->setCurrentIndex(person);
    const int unit = m_whose->findData(QString(unitPrefix + where.value(u"unit"_s).toString()));
    if (unit >= 0)
        m_whose->setCurrentIndex(unit);
    m_kind->setFocus();
}

void ReportsPage::refresh()
{
    fillPeople();
    showReports();
}

void ReportsPage::addUnits()
{
    service::Organisation organisation(m_context.office);
    const Viewer& viewer = m_context.shell.viewer();
    UnitId top = m_context.office.agency().unit.id;
    if (!viewer.isHr) {
        const auto self = organisation.member(viewer.person, m_context.office.clock().today());
        if (!self || !*self || (*self)->role != Role::Head)
            return;
        top = (*self)->unit;
    }
    const auto mine = organisation.below(top);
    const auto units = organisation.units();
    if (!mine || !units)
        return;
    for (const Unit& unit : *units) {
        if (mine->contains(unit.id))
            m_whose->addItem(unit.name, QString(unitPrefix + unit.id.toString()));
    }
}

void ReportsPage::fillPeople()
{
    const QSignalBlocker quiet(m_whose);
    const QVariant chosen = m_whose->currentData();
    m_whose->clear();
    const auto kind = service::reportKind(m_kind->currentData().toString());
    if (!kind)
        return;
    if (kind->ofUnit)
        addUnits();
    if (kind->ofPerson) {
        const auto people = choosable(m_context, m_context.shell.period());
        if (!people) {
            m_message->show(Meaning::Trouble, people.error().text);
            return;
        }
        for (const Member& member : *people)
            m_whose->addItem(member.person.fullName, member.person.id.toString());
    }
    const int again = m_whose->findData(chosen);
    // HR begins with everybody, a head with the own sheet.
    const QString everybody = unitPrefix + m_context.office.agency().unit.id.toString();
    const bool hr = m_context.shell.viewer().isHr;
    const int first =
        m_whose->findData(hr ? everybody : m_context.shell.viewer().person.toString());
    m_whose->setCurrentIndex(std::max(0, again >= 0 ? again : first));
}

service::ReportRequest ReportsPage::request() const
{
    service::ReportRequest request;
    request.kind = m_kind->currentData().toString();
    request.period = period();
    const QString whose = m_whose->currentData().toString();
    if (whose.startsWith(unitPrefix))
        request.unit = UnitId::parse(whose.mid(unitPrefix.size())).value_or(UnitId());
    else
        request.person = PersonId::parse(whose).value_or(PersonId());
    request.annex = m_annex->isChecked();
    request.eachPerson = m_each->isChecked();
    return request;
}

void ReportsPage::showReports()
{
    const auto kind = service::reportKind(m_kind->currentData().toString());
    const bool unit = m_whose->currentData().toString().startsWith(unitPrefix);
    m_header->stepper()->setLabel(period().label());
    m_header->stepper()->setStepNames(Tr::tr("Previous period"), Tr::tr("Next period"));
    m_annex->setVisible(kind && kind->hasAnnex);
    m_each->setVisible(kind && kind->ofPerson && kind->ofUnit && !kind->eachPerson && unit);
    m_message->setVisible(false);
    if (BackgroundTask* earlier = m_building)
        earlier->cancel();
    ++m_round;
    m_reports.clear();
    enableActions();
    if (m_whose->count() == 0) {
        m_preview->setReports({});
        m_message->show(
            Meaning::Attention, Tr::tr("This report is made for a unit; only its head and HR make it."));
        return;
    }
    // What is still shown is not what was asked for.
    m_preview->setEnabled(false);
    m_building = runInBackground(
        this,
        [open = m_context.office.readingOpener(), request = request()](const TaskProgress& progress) {
            return makeReports(open, request, progress);
        },
        [this, round = m_round](Result<Made> made) {
            if (round != m_round)
                return; // something else has been chosen meanwhile
            m_preview->setEnabled(true);
            if (!made) {
                m_preview->setReports({});
                m_message->show(Meaning::Attention, made.error().text);
            } else {
                m_reports = made->reports;
                m_preview->setReports(m_reports, std::move(made->counts));
                if (made->missedReplica)
                    m_context.shell.status().sayReplicaMissed();
            }
            enableActions();
        });
    m_busy->watch(m_building, Tr::tr("Making the report"));
}

void ReportsPage::enableActions()
{
    // A workbook holds one table; of several sheets each person's is saved on its own.
    m_workbook->setEnabled(m_reports.size() == 1);
    m_files->setEnabled(m_reports.size() > 1);
    m_form->setEnabled(!m_reports.isEmpty());
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

void ReportsPage::saveFiles()
{
    const QString remembered =
        m_context.settings.value(Setting::PageState, u"reports/names"_s).toString();
    const auto pattern = m_context.dialogs.askText(
        this, Tr::tr("Names of the files"),
        Tr::tr("May hold {%1}.").arg(print::namePlaceholders().join(u"}, {"_s)), Tr::tr("Go on"),
        remembered.isEmpty() ? print::defaultPattern() : remembered);
    if (!pattern)
        return;
    if (const auto names = print::batchNames(m_reports, *pattern); !names) {
        m_message->show(Meaning::Trouble, names.error().text);
        return;
    }
    m_context.settings.setValue(Setting::PageState, *pattern, u"reports/names"_s);
    print::BatchTarget target;
    target.path = m_context.dialogs.chooseFolder(this, Tr::tr("Folder for the files"));
    target.each = true;
    target.pattern = *pattern;
    if (target.path.isEmpty())
        return;
    m_files->setEnabled(false);
    auto* task = runInBackground(
        this,
        [reports = m_reports, target](const TaskProgress& progress) {
            return print::writeBatch(reports, target, progress);
        },
        [this, target](const Result<QStringList>& files) {
            m_files->setEnabled(m_reports.size() > 1);
            if (files)
                m_context.shell.status().say(
                    Tr::tr("%n files written.", nullptr, int(files->size())));
            else
                m_message->show(
                    files.error().code == ErrorCode::Cancelled ? Meaning::Neutral
                                                               : Meaning::Trouble,
                    files.error().text);
        });
    m_busy->watch(task, Tr::tr("Writing files into %1").arg(QDir::toNativeSeparators(target.path)));
}

void ReportsPage::editForm()
{
    FormEditor editor(m_context.office, m_context.dialogs, request(), this);
    if (editor.exec() == QDialog::Accepted)
        showReports();
}

} // namespace soviec
