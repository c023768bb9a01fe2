// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packages_page.h"

#include "core/base/file.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/ask_form.h"
#include "ui/shared/background.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/status_line.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

const auto wholeAgency = u"agency"_s;

// Whose work a package can hold: everybody, a unit, a person.
QList<std::pair<QString, QString>> scopes(service::Office& office, const Period& month)
{
    QList<std::pair<QString, QString>> choices {{office.agency().unit.name, wholeAgency}};
    service::Organisation organisation(office);
    const UnitId agency = office.agency().unit.id;
    const auto below = organisation.below(agency).value_or(QList<UnitId>());
    for (const Unit& unit : organisation.units().value_or(QList<Unit>())) {
        if (unit.id != agency && below.contains(unit.id))
            choices.append({unit.name, u"unit:"_s + unit.id.toString()});
    }
    for (const Member& member :
         organisation.members(below, month.first(), month.last()).value_or(QList<Member>())) {
        const std::pair<QString, QString> one {
            member.person.fullName + u" – "_s + member.unitName,
            u"person:"_s + member.person.id.toString()};
        if (!choices.contains(one))
            choices.append(one);
    }
    return choices;
}

QString filter()
{
    return Tr::tr("Packages (*.svpkg)");
}

} // namespace

PackagesPage::PackagesPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Packages"), this))
    , m_message(new InlineMessage(this))
{
    m_packageCard = makePackageCard();
    m_officesCard = makeOfficesCard();
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_message->hide();
    column->addWidget(m_packageCard, 1);
    column->addWidget(m_officesCard, 1);
    m_packageCard->hide();
    PeriodStepper* months = m_header->stepper();
    connect(months, &PeriodStepper::previousClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().previous());
    });
    connect(months, &PeriodStepper::nextClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().next());
    });
    makeActions();
}

void PackagesPage::makeActions()
{
    auto* open = m_header->addAction(Tr::tr("Open a package"), u"open"_s);
    connect(open, &QPushButton::clicked, this, &PackagesPage::chooseFile);
    auto* make = m_header->addPrimary(Tr::tr("Make a package"), u"save"_s);
    connect(make, &QPushButton::clicked, this, &PackagesPage::makePackage);
    m_context.actions.add(
        this,
        {u"packages.make"_s, Tr::tr("Make a package"), Tr::tr("Packages"), u"save"_s,
         {QKeySequence(u"Ctrl+N"_s)}},
        [this] { makePackage(); });
    m_context.actions.add(
        this,
        {u"packages.open"_s, Tr::tr("Open a package"), Tr::tr("Packages"), u"open"_s,
         {QKeySequence(u"Ctrl+O"_s)}},
        [this] { chooseFile(); });
}

Card* PackagesPage::makePackageCard()
{
    auto* card = new Card(this);
    m_summary = makeParagraph({}, Face::Body, Ink::Text, card);
    card->body()->addWidget(m_summary);
    m_differences = new DataTable(Tr::tr("What needs a look"), card);
    m_differences->setColumns(
        {{u"person"_s, Tr::tr("Person"), u"00/00/0000 · Báo cáo định kỳ th"_s, ColumnKind::Name},
         {u"field"_s, Tr::tr("Field"), u"Lý do khách quan"_s, ColumnKind::Text},
         {u"mine"_s, Tr::tr("Here"), {}, ColumnKind::Text},
         {u"theirs"_s, Tr::tr("In the package"), {}, ColumnKind::Text},
         {u"base"_s, Tr::tr("Before"), u"Báo cáo tháng"_s, ColumnKind::Text},
         {u"stays"_s, Tr::tr("Stays"), Tr::tr("take the package's"), ColumnKind::State}});
    m_differences->setWrapColumn(2);
    m_differences->setEmptyText(Tr::tr("Nothing clashes and nothing is refused."));
    m_differences->remember(m_context.settings, u"package_differences"_s);
    card->body()->addWidget(m_differences, 1);
    auto* line = new QWidget(card);
    auto* row = makeRow(line, Space::None, Space::Small);
    m_keepHere = makeButton(Tr::tr("Keep what is here"), ButtonKind::Plain, u"check"_s, line);
    m_takeTheirs = makeButton(Tr::tr("Take the package's"), ButtonKind::Plain, u"return"_s, line);
    auto* close = makeButton(Tr::tr("Close without merging"), ButtonKind::Plain, {}, line);
    close->setObjectName(u"close-package"_s);
    m_merge = makeButton(Tr::tr("Merge"), ButtonKind::Primary, {}, line);
    m_keepHere->setShortcut(QKeySequence(u"Alt+H"_s));
    m_takeTheirs->setShortcut(QKeySequence(u"Alt+G"_s));
    row->addWidget(m_keepHere);
    row->addWidget(m_takeTheirs);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_merge);
    card->body()->addWidget(line);
    connect(m_keepHere, &QPushButton::clicked, this, [this] { decide(MergeSide::Mine); });
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] { decide(MergeSide::Theirs); });
    connect(m_merge, &QPushButton::clicked, this, &PackagesPage::merge);
    connect(close, &QPushButton::clicked, this, &PackagesPage::closePackage);
    connect(m_differences, &DataTable::currentIdChanged, this, [this](const QString& id) {
        const bool clash = id.contains(u'#');
        m_keepHere->setEnabled(clash);
        m_takeTheirs->setEnabled(clash);
    });
    return card;
}

Card* PackagesPage::makeOfficesCard()
{
    auto* card = new Card(this);
    card->setTitle(
        Tr::tr("Whose packages are taken"), Tr::tr("a key is accepted when its first package is opened"));
    m_withdraw = makeButton(Tr::tr("Take no more of these"), ButtonKind::Plain, u"remove"_s, card);
    card->addToHead(m_withdraw);
    connect(m_withdraw, &QPushButton::clicked, this, &PackagesPage::withdraw);
    m_own = makeParagraph({}, Face::Body, Ink::Muted, card);
    m_own->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(m_own);
    m_offices = new DataTable(Tr::tr("Whose packages are taken"), card);
    m_offices->setColumns(
        {{u"office"_s, Tr::tr("Office"), {}, ColumnKind::Text},
         {u"digits"_s, Tr::tr("Digits of its key"), u"00000 00000 00000 00000 00000 00000 0"_s, ColumnKind::Text},
         {u"by"_s, Tr::tr("Accepted by"), u"Nguyễn Thị Hồng Nhung"_s, ColumnKind::Text},
         {u"at"_s, Tr::tr("At"), u"00:00 00/00/0000 0"_s, ColumnKind::Text}});
    m_offices->setEmptyText(Tr::tr("Only packages made with the key of this office are taken so far."));
    m_offices->remember(m_context.settings, u"package_offices"_s);
    card->body()->addWidget(m_offices, 1);
    return card;
}

QString PackagesPage::statusHint() const
{
    return Tr::tr("Send packages with the care their content needs: they are signed, not encrypted");
}

void PackagesPage::activate(const QVariantMap&)
{
    refresh();
    (m_package ? m_differences : m_offices)->setFocus();
}

void PackagesPage::refresh()
{
    const Period month = m_context.shell.period();
    m_header->stepper()->setLabel(month.label());
    m_header->stepper()->setCanStep(
        true, month < Period::monthOf(m_context.office.clock().today()));
    showOffices();
}

void PackagesPage::showOffices()
{
    service::Packages packages(m_context.office);
    const auto own = packages.ownKey();
    const auto offices = packages.offices();
    if (!own || !offices) {
        m_message->show(Meaning::Trouble, own ? offices.error().text : own.error().text);
        return;
    }
    m_own->setText(
        *own ? Tr::tr("The key of this office reads %1. Read it out by telephone to an office that gets its first package.")
                   .arg(keyFingerprint((*own)->publicKey))
             : Tr::tr("This office has no key yet; the first package makes one."));
    QList<Row> rows;
    for (const service::KnownOffice& one : *offices) {
        Cell name;
        name.text = one.key.office;
        Cell digits;
        digits.text = keyFingerprint(one.key.publicKey);
        Cell by;
        by.text = one.acceptedName;
        Cell at;
        at.text = localTime(one.acceptedAt);
        at.key = one.acceptedAt;
        rows.append({QString::fromLatin1(one.key.publicKey.toHex()), {name, digits, by, at}});
    }
    m_offices->setRows(rows);
    m_withdraw->setEnabled(!rows.isEmpty());
}

void PackagesPage::makePackage()
{
    const Period month = m_context.shell.period();
    const auto answers = askInDialog(
        this, Tr::tr("Make a package of %1").arg(month.label()),
        Tr::tr("It holds what was done with the month's entries, the answers to assignments and the own evaluations."),
        {{u"whose"_s, Tr::tr("Whose work"), AskField::Kind::Choice, true, {},
          scopes(m_context.office, month)}},
        Tr::tr("Choose the file"));
    if (!answers)
        return;
    const QString path = m_context.dialogs.saveFile(
        this, Tr::tr("Make a package"), u"goi-%1.svpkg"_s.arg(month.toString()), filter());
    if (path.isEmpty())
        return;
    const QString whose = answers->text(u"whose"_s);
    const UnitId unit = UnitId::parse(whose.mid(5)).value_or(UnitId());
    const PersonId person = PersonId::parse(whose.mid(7)).value_or(PersonId());
    const bool ofUnit = whose.startsWith(u"unit:");
    const bool ofPerson = whose.startsWith(u"person:");
    auto* task = runInBackground(
        this,
        [open = m_context.office.opener(), month, path, unit = ofUnit ? unit : UnitId(),
         person = ofPerson ? person : PersonId()](const TaskProgress&) -> Result<service::PackageMade> {
            const auto own = open();
            if (!own)
                return passOn(own);
            return service::Packages(**own).make(month, unit, person, path);
        },
        [this](const Result<service::PackageMade>& result) { made(result); });
    m_context.shell.status().busy()->watch(task, Tr::tr("Making the package"));
}

void PackagesPage::made(const Result<service::PackageMade>& made)
{
    if (!made) {
        m_message->show(Meaning::Trouble, made.error().text);
        return;
    }
    showOffices();
    m_message->show(
        Meaning::Good,
        Tr::tr("The package is made: %1 rows of %2 people. It may go by mail or on a stick.")
            .arg(made->rows)
            .arg(made->people));
}

void PackagesPage::chooseFile()
{
    const QString path = m_context.dialogs.openFile(this, Tr::tr("Open a package"), filter());
    if (!path.isEmpty())
        openFile(path);
}

void PackagesPage::openFile(const QString& path)
{
    m_message->hide();
    const auto bytes = readFile(path, largestPackage);
    if (!bytes) {
        m_message->show(Meaning::Trouble, bytes.error().text);
        return;
    }
    auto plan = service::Packages(m_context.office).plan(*bytes);
    if (!plan && plan.error().code == ErrorCode::Forbidden && acceptKey(*bytes))
        plan = service::Packages(m_context.office).plan(*bytes);
    if (!plan) {
        m_message->show(Meaning::Trouble, plan.error().text);
        return;
    }
    m_bytes = *bytes;
    m_package = *plan;
    m_choices.clear();
    m_lines = linesOf(*m_package);
    showOffices();
    showPackage();
    m_differences->setFocus();
}

// The office reads its digits out by telephone; who has the file alone does not know them.
bool PackagesPage::acceptKey(const QByteArray& bytes)
{
    const auto header = packageHeader(bytes);
    if (!header || !m_context.shell.viewer().isHr)
        return false;
    const auto answers = askInDialog(
        this, Tr::tr("A key that is not known here"),
        Tr::tr("The package says it is from “%1”. Call that office by a telephone number you know and type the thirty digits it reads out.")
            .arg(header->from.office),
        {{u"office"_s, Tr::tr("Name of the office here"), AskField::Kind::Line, true, {}, {}},
         {u"digits"_s, Tr::tr("Digits of its key"), AskField::Kind::Line, true,
          u"00000 00000 00000 00000 00000 00000"_s, {}}},
        Tr::tr("Accept the key"));
    if (!answers)
        return false;
    const auto accepted
        = service::Packages(m_context.office)
              .accept({header->from.publicKey, answers->text(u"office"_s)}, answers->text(u"digits"_s));
    if (accepted)
        return true;
    m_context.dialogs.showError(this, accepted.error().text);
    return false;
}

int PackagesPage::undecided() const
{
    return int(std::ranges::count_if(m_lines, [this](const PackageLine& line) {
        return line.clash && !m_choices.value(line.row).contains(line.clash->field);
    }));
}

void PackagesPage::showPackage()
{
    m_packageCard->setVisible(m_package.has_value());
    m_officesCard->setVisible(!m_package);
    if (!m_package)
        return;
    m_packageCard->setTitle(
        Tr::tr("Package of %1").arg(m_package->header.from.office),
        Tr::tr("made at %1").arg(localTime(m_package->header.madeAt)));
    QString text = Tr::tr("%1, %2: %3 rows, %4 with nothing new, %5 to take, %6 refused.")
                       .arg(m_package->month.label(), m_package->about)
                       .arg(m_package->rows)
                       .arg(m_package->known)
                       .arg(m_package->taken)
                       .arg(m_package->refused.size());
    const int open = undecided();
    if (open > 0)
        text += u' ' + Tr::tr("%n fields were changed on both sides: say which value stays.", nullptr, open);
    m_summary->setText(text);
    QList<Row> rows;
    for (const PackageLine& line : std::as_const(m_lines))
        rows.append(rowOf(line, *m_package, m_choices));
    m_differences->setRows(rows);
    if (m_differences->currentId().isEmpty() && !rows.isEmpty())
        m_differences->setCurrentId(rows.first().id);
    m_keepHere->setVisible(!m_package->conflicts.isEmpty());
    m_takeTheirs->setVisible(!m_package->conflicts.isEmpty());
    m_merge->setEnabled(open == 0 && m_package->known < m_package->rows);
}

void PackagesPage::decide(MergeSide side)
{
    const QStringList chosen = m_differences->selectedIds();
    for (const PackageLine& line : std::as_const(m_lines)) {
        if (line.clash && chosen.contains(line.id()))
            m_choices[line.row].insert(line.clash->field, side);
    }
    showPackage();
    const auto next = std::ranges::find_if(m_lines, [this](const PackageLine& line) {
        return line.clash && !m_choices.value(line.row).contains(line.clash->field);
    });
    if (next != m_lines.end())
        m_differences->setCurrentId(next->id());
}

void PackagesPage::merge()
{
    m_merge->setEnabled(false);
    auto* task = runInBackground(
        this,
        [open = m_context.office.opener(), bytes = m_bytes,
         choices = m_choices](const TaskProgress&) -> Result<service::PackageOutcome> {
            const auto own = open();
            if (!own)
                return passOn(own);
            return service::Packages(**own).merge(bytes, choices);
        },
        [this](const Result<service::PackageOutcome>& result) { merged(result); });
    m_context.shell.status().busy()->watch(task, Tr::tr("Merging the package"));
}

void PackagesPage::merged(const Result<service::PackageOutcome>& outcome)
{
    if (!outcome) {
        m_message->show(Meaning::Trouble, outcome.error().text);
        showPackage();
        return;
    }
    closePackage();
    m_message->show(
        Meaning::Good,
        Tr::tr("Merged: %1 rows taken, %2 refused. What gave way stands in the history of its entry.")
            .arg(outcome->taken)
            .arg(outcome->refused.size()));
    m_context.shell.refreshCounts();
}

void PackagesPage::closePackage()
{
    m_package.reset();
    m_bytes.clear();
    m_lines.clear();
    m_choices.clear();
    showPackage();
    m_offices->setFocus();
}

void PackagesPage::withdraw()
{
    const auto key = QByteArray::fromHex(m_offices->currentId().toLatin1());
    if (key.isEmpty())
        return;
    const bool sure = m_context.dialogs.confirm(
        this, Tr::tr("Take no more packages of this office?"),
        Tr::tr("What was merged stays. Its key can be accepted again with the next package."),
        Tr::tr("Take no more"));
    if (!sure)
        return;
    if (const auto done = service::Packages(m_context.office).withdraw(key); !done)
        m_message->show(Meaning::Trouble, done.error().text);
    showOffices();
}

bool PackagesPage::stepBack()
{
    if (!m_package)
        return false;
    closePackage();
    return true;
}

} // namespace soviec
