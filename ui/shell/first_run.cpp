// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/import/import_file.h"
#include "core/service/office.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shell/session.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

constexpr qsizetype shownErrors = 6;

QWidget* page(const QString& title, const QString& text)
{
    auto* widget = new QWidget;
    auto* column = makeColumn(widget, Space::None, Space::Card);
    column->addWidget(makeLabel(title, Face::Title));
    column->addWidget(makeParagraph(text, Face::Body, Ink::Muted));
    return widget;
}

QString outcomeText(const service::FileOutcome& outcome)
{
    QStringList lines;
    lines << (outcome.refused
                  ? Tr::tr("Nothing was brought in. Correct these rows in the file and bring it in again:")
                  : Tr::tr("%1 rows brought in: %2 new, %3 changed.")
                        .arg(outcome.rows)
                        .arg(outcome.added)
                        .arg(outcome.changed));
    lines += outcome.errors.mid(0, shownErrors);
    if (outcome.errors.size() > shownErrors)
        lines << Tr::tr("… and %n more", nullptr, int(outcome.errors.size() - shownErrors));
    return lines.join(u'\n');
}

} // namespace

FirstRun::FirstRun(service::Office& office, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_dialogs(dialogs)
    , m_steps(new QStackedWidget(this))
    , m_where(makeLabel({}, Face::Small, Ink::Muted, this))
{
    setWindowTitle(Tr::tr("The first steps"));
    setWindowIcon(applicationIcon());
    m_steps->addWidget(makeAgency());
    m_steps->addWidget(makeImports(
        Tr::tr("Units and people"),
        Tr::tr("From the lists you have in Excel. The columns are found by their headings, in any order. Nothing is brought in by halves."),
        {u"units"_s, u"people"_s}, {Tr::tr("Units"), Tr::tr("People with position and login")}));
    m_steps->addWidget(makeImports(
        Tr::tr("Catalog of tasks"),
        Tr::tr("Codes, tasks, products and coefficients. The diary finds its entries here."),
        {u"catalog"_s}, {Tr::tr("Catalog")}));
    m_steps->addWidget(makeCopies());
    m_steps->addWidget(makePeople());
    auto* column = makeColumn(this, Space::PageSide, Space::Card);
    column->addWidget(m_where);
    column->addWidget(m_steps, 1);
    column->addWidget(makeButtons());
    onLook(this, [this] { resize(px(this, Space::Dialog) * 3 / 2, px(this, Space::Row) * 15); });
    showStep();
}

QWidget* FirstRun::makeAgency()
{
    QWidget* widget = page(
        Tr::tr("Your agency"),
        Tr::tr("As it is printed at the head of sheets and reports. It can be changed later."));
    auto* column = static_cast<QVBoxLayout*>(widget->layout());
    const service::Agency& agency = m_office.agency();
    m_name = new QLineEdit(agency.unit.name, widget);
    m_superior = new QLineEdit(agency.superiorName, widget);
    m_place = new QLineEdit(agency.place, widget);
    const std::pair<QLineEdit*, QString> fields[]
        = {{m_superior, Tr::tr("Superior agency (may be empty)")},
           {m_name, Tr::tr("Name of the agency")},
           {m_place, Tr::tr("Place, as in the date line")}};
    for (const auto& [field, label] : fields) {
        column->addWidget(makeLabel(label, Face::Small, Ink::Muted, widget));
        column->addWidget(field);
        field->setAccessibleName(label);
    }
    m_nameError = new FieldError(m_name, widget);
    column->addWidget(m_nameError);
    column->addStretch();
    return widget;
}

QWidget* FirstRun::makeImports(
    const QString& title, const QString& text, const QStringList& kinds, const QStringList& names)
{
    QWidget* widget = page(title, text);
    auto* column = static_cast<QVBoxLayout*>(widget->layout());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        auto* card = new Card(widget);
        card->setTitle(names[i]);
        Source source {kinds[i], makeParagraph({}, Face::Small, Ink::Muted, card), nullptr, nullptr};
        source.outcome->setText(
            Tr::tr("Columns: %1").arg(service::importHeadings(kinds[i]).join(u", "_s)));
        if (kinds[i] == u"catalog") {
            source.from = new QLineEdit(card);
            source.from->setAccessibleName(Tr::tr("In force from"));
            source.from->setPlaceholderText(Tr::tr("In force from (day/month/year)"));
            source.fromError = new FieldError(source.from, card);
            card->body()->addWidget(source.from);
            card->body()->addWidget(source.fromError);
        }
        const int place = int(m_sources.size());
        QPushButton* button = makeButton(Tr::tr("Bring in a file…"), ButtonKind::Plain, u"open"_s, card);
        button->setObjectName(u"import-"_s + kinds[i]);
        button->setAccessibleDescription(names[i]);
        connect(button, &QPushButton::clicked, this, [this, place] { bringIn(place); });
        card->addToHead(button);
        card->body()->addWidget(source.outcome);
        column->addWidget(card);
        m_sources.append(source);
    }
    column->addStretch();
    return widget;
}

QWidget* FirstRun::makeCopies()
{
    QWidget* widget = page(
        Tr::tr("Backup copies"),
        Tr::tr("A copy is made every day when the program opens or closes, and verified. Seven daily, four weekly and twelve monthly copies are kept. Another disk or a stick keeps them safe when this computer fails."));
    auto* column = static_cast<QVBoxLayout*>(widget->layout());
    auto* card = new Card(widget);
    card->setTitle(Tr::tr("Where to keep the copies"));
    QLabel* place = makeParagraph(
        Tr::tr("In the folder sao-luu beside the database, if nothing is chosen."), Face::Small, Ink::Muted, card);
    QPushButton* other = makeButton(Tr::tr("Another place…"), ButtonKind::Plain, u"open"_s, card);
    other->setObjectName(u"copies-place"_s);
    card->addToHead(other);
    card->body()->addWidget(place);
    connect(other, &QPushButton::clicked, this, [this, place] {
        const QString folder = m_dialogs.chooseFolder(this, Tr::tr("Where to keep the copies"));
        if (folder.isEmpty())
            return;
        m_copies = folder;
        place->setText(Tr::tr("Copies lie in %1").arg(QDir::toNativeSeparators(folder)));
    });
    column->addWidget(card);
    column->addStretch();
    return widget;
}

QWidget* FirstRun::makePeople()
{
    QWidget* widget = page(
        Tr::tr("Who are you?"),
        Tr::tr("What you enter and decide is recorded under this name. Without people yet, go on as the operator of the file."));
    m_people = new DataTable(Tr::tr("People"), widget);
    m_people->setColumns(
        {{u"name"_s, Tr::tr("Name"), {}, ColumnKind::Name},
         {u"position"_s, Tr::tr("Position"), u"WWWWWWWWWWWWWWWWWW"_s, ColumnKind::Text},
         {u"unit"_s, Tr::tr("Unit"), u"WWWWWWWWWWWWWWWWWW"_s, ColumnKind::Text}});
    static_cast<QVBoxLayout*>(widget->layout())->addWidget(m_people, 1);
    connect(m_people, &DataTable::opened, this, &FirstRun::goOn);
    return widget;
}

QWidget* FirstRun::makeButtons()
{
    auto* widget = new QWidget(this);
    QHBoxLayout* row = makeRow(widget);
    m_back = makeButton(Tr::tr("Back"), ButtonKind::Plain, u"previous"_s, widget);
    m_next = makeButton(Tr::tr("Continue"), ButtonKind::Primary, {}, widget);
    m_next->setDefault(true);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::goBack);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::goOn);
    return widget;
}

int FirstRun::step() const
{
    return m_steps->currentIndex();
}

void FirstRun::showStep()
{
    const bool last = step() == m_steps->count() - 1;
    m_where->setText(Tr::tr("Step %1 of %2").arg(step() + 1).arg(m_steps->count()));
    m_back->setEnabled(step() > 0);
    m_next->setText(last ? Tr::tr("Begin with the diary") : Tr::tr("Continue"));
    if (last)
        readPeople();
    if (step() == 0)
        m_name->setFocus();
}

void FirstRun::goBack()
{
    m_steps->setCurrentIndex(std::max(0, step() - 1));
    showStep();
}

void FirstRun::goOn()
{
    if (step() == 0 && !keepAgency())
        return;
    if (step() == m_steps->count() - 1) {
        m_login = m_people->currentId().mid(1);
        accept();
        return;
    }
    m_steps->setCurrentIndex(step() + 1);
    showStep();
}

bool FirstRun::keepAgency()
{
    service::Agency agency = m_office.agency();
    agency.unit.name = cleanText(m_name->text());
    agency.superiorName = cleanText(m_superior->text());
    agency.place = cleanText(m_place->text());
    m_nameError->setError(
        agency.unit.name.isEmpty() ? Tr::tr("Enter the name of the agency as it is printed on sheets.")
                                   : QString());
    if (agency.unit.name.isEmpty())
        return false;
    const auto done = m_office.changeAgency(agency);
    if (!done)
        m_nameError->setError(done.error().text);
    return bool(done);
}

void FirstRun::bringIn(int place)
{
    const Source& source = m_sources[place];
    Date effectiveFrom;
    if (source.from) {
        const auto day = parseTypedDate(source.from->text().trimmed());
        source.fromError->setError(
            day ? QString() : Tr::tr("Write the day the catalog counts from, such as 01/01/2026."));
        if (!day)
            return source.from->setFocus();
        effectiveFrom = *day;
    }
    const QString path = m_dialogs.openFile(
        this, Tr::tr("Bring in a file"), Tr::tr("Tables (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    const auto outcome = service::importFile(m_office, source.kind, path, effectiveFrom);
    const bool good = outcome && !outcome->refused;
    source.outcome->setText(
        QFileInfo(path).fileName() + u": "_s + (outcome ? outcomeText(*outcome) : outcome.error().text));
    setLabelInk(source.outcome, good ? Ink::GoodText : Ink::TroubleText);
}

// Row ids are the logins behind a letter, so that the operator's empty login is an id as well.
void FirstRun::readPeople()
{
    const auto logins = loginsOf(m_office);
    QList<Row> rows;
    for (const LoginChoice& person : logins ? *logins : QList<LoginChoice>()) {
        Cell name;
        name.text = person.name;
        Cell position;
        position.text = person.position;
        Cell unit;
        unit.text = person.unit;
        rows.append({u"@"_s + person.login, {name, position, unit}});
    }
    m_people->setRows(rows);
    if (m_people->currentId().isEmpty() && !rows.isEmpty())
        m_people->setCurrentId(rows.last().id);
    m_people->setFocus();
}

} // namespace soviec
