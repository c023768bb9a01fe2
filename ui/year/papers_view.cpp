// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/papers_view.h"

#include "core/base/file.h"
#include "core/base/tr.h"
#include "core/service/dossiers.h"
#include "core/service/organisation.h"
#include "ui/shared/ask_form.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"
#include "ui/shell/own_unit.h"
#include "ui/shell/page.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

using Kind = AskField::Kind;

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    return bytes < kilo * kilo ? Tr::tr("%1 KB").arg((bytes + kilo - 1) / kilo)
                               : Tr::tr("%1 MB").arg((bytes + kilo * kilo - 1) / (kilo * kilo));
}

QList<std::pair<QString, QString>> paperKinds()
{
    QList<std::pair<QString, QString>> choices;
    for (const auto& kind : Codes<PaperKind>::entries)
        choices.append({paperLabel(kind.value), code(kind.value)});
    return choices;
}

} // namespace

PapersView::PapersView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new InlineMessage(this))
    , m_table(new DataTable(Tr::tr("Papers of the year"), this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_message);
    m_message->hide();
    auto* card = new Card(this);
    card->setTitle(Tr::tr("Papers of the year"), Tr::tr("kept in the electronic dossier (Article 24)"));
    m_new = makeButton(Tr::tr("New paper"), ButtonKind::Plain, u"add"_s, card);
    card->addToHead(m_new);
    card->body()->addWidget(m_table, 1);
    column->addWidget(new TwoPane(card, 7, makeSide(), 5, Space::SideWide, 3, this), 1);
    m_table->setColumns(
        {{u"paper"_s, Tr::tr("Paper"), {}, ColumnKind::Text},
         {u"people"_s, Tr::tr("Belongs to"), u"Nguyễn Thị Minh Hạnh"_s, ColumnKind::Text},
         {u"date"_s, Tr::tr("Date"), u"00/00/0000"_s, ColumnKind::Text},
         {u"files"_s, Tr::tr("Files"), u"0000"_s, ColumnKind::Number}});
    m_table->setEmptyText(
        Tr::tr("Minutes, the Party committee's opinion and notices of this year would stand here."));
    m_table->remember(m_context.settings, u"year.papers"_s);
    connect(m_table, &DataTable::currentIdChanged, this, &PapersView::showPaper);
    connect(m_new, &QPushButton::clicked, this, &PapersView::beginNew);
}

QWidget* PapersView::makeSide()
{
    auto* side = new QWidget(this);
    auto* column = makeColumn(side, Space::None, Space::Gap);
    m_newCard = new Card(side);
    m_newCard->setTitle(Tr::tr("New paper"));
    m_form = new AskForm(
        {{u"kind"_s, Tr::tr("Kind"), Kind::Choice, true, {}, paperKinds()},
         {u"title"_s, Tr::tr("Title"), Kind::Line, true, {}, {}},
         {u"unit"_s, Tr::tr("Organisation"), Kind::Choice, true, {}, {}},
         {u"person"_s, Tr::tr("Belongs to"), Kind::Choice, false, {}, {}},
         {u"document"_s, Tr::tr("Number"), Kind::Line, false, {}, {}},
         {u"dated"_s, Tr::tr("Date"), Kind::Day, true, {}, {}},
         {u"text"_s, Tr::tr("Text"), Kind::Text, false, {}, {}}},
        Tr::tr("Keep the paper"), m_newCard);
    m_newCard->body()->addWidget(m_form);
    m_newCard->body()->addStretch(1);
    m_newCard->hide();
    column->addWidget(m_newCard, 1);
    m_paperCard = new Card(side);
    m_facts = makeParagraph({}, Face::Small, Ink::Muted, m_paperCard);
    m_text = makeParagraph({}, Face::Body, Ink::Text, m_paperCard);
    m_files = new QListWidget(m_paperCard);
    m_files->setAccessibleName(Tr::tr("Files of the paper"));
    onLook(m_files, [this] { m_files->setMinimumHeight(px(m_files, Space::Row) * 3); });
    m_paperCard->body()->addWidget(m_facts);
    m_paperCard->body()->addWidget(m_text);
    m_paperCard->body()->addWidget(m_files, 1);
    auto* steps = new QWidget(m_paperCard);
    auto* row = makeRow(steps);
    m_attach = makeButton(Tr::tr("Add a file…"), ButtonKind::Plain, u"add"_s, steps);
    m_save = makeButton(Tr::tr("Save the file…"), ButtonKind::Plain, u"save"_s, steps);
    m_save->setObjectName(u"save-file"_s);
    m_revoke = makeButton(Tr::tr("Revoke…"), ButtonKind::Plain, u"undo"_s, steps);
    for (QPushButton* button : {m_attach, m_save, m_revoke})
        row->addWidget(button);
    row->addStretch(1);
    m_paperCard->body()->addWidget(steps);
    m_paperCard->body()->addStretch(1);
    column->addWidget(m_paperCard, 1);
    connect(m_form, &AskForm::taken, this, &PapersView::add);
    connect(m_form, &AskForm::turnedBack, this, [this] {
        m_newCard->hide();
        m_paperCard->show();
        m_table->setFocus();
    });
    connect(m_attach, &QPushButton::clicked, this, &PapersView::attach);
    connect(m_save, &QPushButton::clicked, this, &PapersView::saveFile);
    connect(m_files, &QListWidget::itemActivated, this, &PapersView::saveFile);
    connect(m_revoke, &QPushButton::clicked, this, &PapersView::revoke);
    return side;
}

void PapersView::setYear(int year, const QList<service::YearLine>& people)
{
    m_year = year;
    m_people.clear();
    for (const service::YearLine& line : people)
        m_people.append({line.member.person.id, line.member.person.fullName});
    m_units = service::Organisation(m_context.office).units().value_or(QList<Unit>());
    showList();
}

void PapersView::showList()
{
    service::Dossiers dossiers(m_context.office);
    const PersonId self = m_context.shell.viewer().person;
    m_papers.clear();
    m_mayAdd = m_context.shell.viewer().isHr;
    if (!m_people.isEmpty()) {
        const auto papers = dossiers.papers(m_year, ownUnit(m_context));
        if (papers)
            m_papers = *papers;
        else
            m_message->show(Meaning::Trouble, papers.error().text);
    } else if (!self.isNull()) {
        if (const auto own = dossiers.of(self, m_year))
            m_papers = own->papers;
    }
    QList<Row> rows;
    for (const DossierPaper& paper : std::as_const(m_papers)) {
        Cell title;
        title.text = paper.title;
        title.second = paperLabel(paper.kind);
        if (!paper.revokedReason.isEmpty())
            title.chips = {{u"undo"_s, Tr::tr("revoked"), Meaning::Neutral}};
        Cell people;
        people.text = peopleOf(paper);
        Cell date;
        date.text = formDate(paper.dated);
        date.key = isoDate(paper.dated);
        Cell files;
        files.text = QString::number(paper.attachments.size());
        files.key = int(paper.attachments.size());
        rows.append({paper.id.toString(), {title, people, date, files}});
    }
    m_table->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->setCurrentId(rows.first().id);
    m_new->setVisible(m_mayAdd);
    showPaper();
}

QString PapersView::peopleOf(const DossierPaper& paper) const
{
    if (paper.people.isEmpty()) {
        const auto unit = std::ranges::find(m_units, paper.unit, &Unit::id);
        return unit == m_units.end() ? Tr::tr("everybody") : unit->name;
    }
    QStringList names;
    for (const PersonId person : paper.people) {
        for (const auto& [id, name] : m_people) {
            if (id == person)
                names.append(name);
        }
    }
    return names.isEmpty() ? Tr::tr("%n people", nullptr, int(paper.people.size()))
                           : names.join(u", "_s);
}

const DossierPaper* PapersView::chosen() const
{
    const QString id = m_table->currentId();
    const auto found = std::ranges::find_if(
        m_papers, [&](const DossierPaper& paper) { return paper.id.toString() == id; });
    return found == m_papers.end() ? nullptr : &*found;
}

void PapersView::showPaper()
{
    const DossierPaper* paper = chosen();
    const bool open = paper && paper->revokedReason.isEmpty();
    m_attach->setVisible(m_mayAdd && open);
    m_revoke->setVisible(m_mayAdd && open);
    m_save->setVisible(paper && !paper->attachments.isEmpty());
    m_files->setVisible(paper && !paper->attachments.isEmpty());
    m_files->clear();
    if (!paper) {
        m_paperCard->setTitle(Tr::tr("No paper is chosen"));
        m_facts->clear();
        m_text->clear();
        return;
    }
    m_paperCard->setTitle(paper->title);
    QStringList facts {
        u"%1 (%2)"_s.arg(paperLabel(paper->kind), Tr::tr("Article %1").arg(paperArticle(paper->kind))),
        Tr::tr("%1, entered by %2").arg(formDate(paper->dated), paper->enteredByName)};
    if (!paper->document.isEmpty())
        facts.append(Tr::tr("Number %1").arg(paper->document));
    if (!paper->revokedReason.isEmpty())
        facts.append(Tr::tr("Revoked: %1").arg(paper->revokedReason));
    m_facts->setText(facts.join(u'\n'));
    m_text->setText(paper->text);
    m_text->setVisible(!paper->text.isEmpty());
    for (const Attachment& file : paper->attachments) {
        auto* item = new QListWidgetItem(u"%1  (%2)"_s.arg(file.name, sizeText(file.size)), m_files);
        item->setData(Qt::UserRole, file.id.toString());
    }
    if (m_files->count() > 0)
        m_files->setCurrentRow(0);
}

void PapersView::beginNew()
{
    QList<std::pair<QString, QString>> units;
    for (const Unit& unit : std::as_const(m_units))
        units.append({unit.name, unit.id.toString()});
    QList<std::pair<QString, QString>> people {{Tr::tr("everybody of the organisation"), QString()}};
    for (const auto& [id, name] : std::as_const(m_people))
        people.append({name, id.toString()});
    m_form->setChoices(u"unit"_s, units);
    m_form->setChoices(u"person"_s, people);
    m_paperCard->hide();
    m_newCard->show();
    m_form->begin();
}

void PapersView::add(const Answers& answers)
{
    DossierPaper paper;
    paper.year = m_year;
    paper.kind = fromCode<PaperKind>(answers.text(u"kind"_s)).value_or(PaperKind::Other);
    paper.title = answers.text(u"title"_s);
    paper.unit = UnitId::parse(answers.text(u"unit"_s)).value_or(UnitId());
    paper.document = answers.text(u"document"_s);
    paper.dated = answers.day(u"dated"_s);
    paper.text = answers.text(u"text"_s);
    if (const auto person = PersonId::parse(answers.text(u"person"_s)))
        paper.people = {*person};
    const auto kept = service::Dossiers(m_context.office).add(paper);
    if (!kept) {
        m_message->show(Meaning::Trouble, kept.error().text);
        return;
    }
    m_newCard->hide();
    m_paperCard->show();
    done(Tr::tr("The paper is in the dossier. Its files can be added now."));
    m_table->setCurrentId(kept->id.toString());
    m_table->setFocus();
}

void PapersView::attach()
{
    const DossierPaper* paper = chosen();
    if (!paper)
        return;
    const QString path = m_context.dialogs.openFile(
        this, Tr::tr("Add a file"),
        Tr::tr("Documents and pictures (*.pdf *.docx *.xlsx *.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->show(Meaning::Trouble, Tr::tr("%1 cannot be read.").arg(path));
        return;
    }
    // A byte more than the largest file is enough to be refused.
    const auto attached = service::Dossiers(m_context.office)
                              .attach(paper->id, QFileInfo(path).fileName(), file.read(largestAttachment + 1));
    if (!attached) {
        m_message->show(Meaning::Trouble, attached.error().text);
        return;
    }
    done(Tr::tr("%1 is in the dossier.").arg(attached->name));
}

void PapersView::saveFile()
{
    const QListWidgetItem* item = m_files->currentItem();
    const auto id = item ? AttachmentId::parse(item->data(Qt::UserRole).toString())
                         : AttachmentId::parse(u""_s);
    const DossierPaper* paper = chosen();
    if (!id || !paper)
        return;
    const auto bytes = service::Dossiers(m_context.office).content(*id);
    if (!bytes) {
        m_message->show(Meaning::Trouble, bytes.error().text);
        return;
    }
    const auto file = std::ranges::find(paper->attachments, *id, &Attachment::id);
    const QString path = m_context.dialogs.saveFile(
        this, Tr::tr("Save the file"), file == paper->attachments.end() ? QString() : file->name,
        Tr::tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (writeFile(path, *bytes))
        m_context.shell.status().say(Tr::tr("The file is saved as %1.").arg(path));
    else
        m_message->show(Meaning::Trouble, Tr::tr("%1 cannot be written.").arg(path));
}

void PapersView::revoke()
{
    const DossierPaper* paper = chosen();
    if (!paper)
        return;
    const auto reason = m_context.dialogs.askText(
        this, Tr::tr("Revoke “%1”").arg(paper->title),
        Tr::tr("The paper stays in the dossier, marked as entered wrongly. Why?"), Tr::tr("Revoke"));
    if (!reason)
        return;
    const auto revoked = service::Dossiers(m_context.office).revoke(paper->id, *reason);
    if (!revoked) {
        m_message->show(Meaning::Trouble, revoked.error().text);
        return;
    }
    done(Tr::tr("The paper is revoked."));
}

void PapersView::done(const QString& sentence)
{
    m_message->hide();
    showList();
    m_context.shell.status().say(sentence);
}

} // namespace soviec
