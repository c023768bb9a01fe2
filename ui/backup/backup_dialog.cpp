// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backup_dialog.h"

#include "core/base/period.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/backup.h"
#include "ui/backup/copy_keeper.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale(QLocale::Vietnamese).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString keptText(const service::KeptCopy& kept)
{
    QStringList words;
    if (kept.daily)
        words << Tr::tr("that day");
    if (kept.weekly)
        words << Tr::tr("that week");
    if (kept.monthly)
        words << Tr::tr("that month");
    return words.join(u", "_s);
}

QString summaryText(const DatabaseSummary& summary)
{
    QString months = Tr::tr("no month signed yet");
    if (const auto last = Period::parse(summary.lastMonthSigned))
        months = Tr::tr("%n months of people signed, the last %1", nullptr, summary.monthsSigned).arg(last->label());
    return Tr::tr("%1 · %2 people · %3 diary entries · %4 · last change %5 · %6")
        .arg(summary.agencyName)
        .arg(summary.people)
        .arg(summary.entries)
        .arg(months, localTime(summary.lastChange), sizeText(summary.bytes));
}

} // namespace

BackupDialog::BackupDialog(CopyKeeper& keeper, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_dialogs(dialogs)
    , m_table(new DataTable(Tr::tr("Copies of the database"), this))
    , m_problem(new InlineMessage(this))
    , m_busy(new BusyLine(this))
    , m_words(makeParagraph({}, Face::Body, Ink::Text, this))
{
    setWindowTitle(Tr::tr("Backup copies"));
    setWindowIcon(applicationIcon());
    auto* column = makeColumn(this, Space::PageSide, Space::Card);
    column->addWidget(makeParagraph(
        Tr::tr("A copy is made every day when the program opens or closes, and verified. Seven daily, four weekly and twelve monthly copies are kept. Another disk or a stick keeps them safe when this computer fails."),
        Face::Body, Ink::Muted, this));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makePlace());
    m_table->setColumns(
        {{u"at"_s, Tr::tr("Made"), u"00:00 00/00/0000"_s, ColumnKind::Text},
         {u"file"_s, Tr::tr("File"), {}, ColumnKind::Text},
         {u"kept"_s, Tr::tr("Kept as the copy of"), u"ngày, tuần, tháng"_s, ColumnKind::Text},
         {u"size"_s, Tr::tr("Size"), u"000,0 MB"_s, ColumnKind::Number}});
    m_table->setEmptyText(Tr::tr("There is no copy here yet. “Copy now” makes the first one."));
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    column->addWidget(m_busy);
    column->addWidget(makeButtons());
    connect(m_table, &DataTable::currentIdChanged, this, &BackupDialog::look);
    connect(&m_keeper, &CopyKeeper::made, this, &BackupDialog::read);
    onLook(this, [this] { resize(px(this, Space::Dialog) * 3 / 2, px(this, Space::Row) * 16); });
    read();
}

QWidget* BackupDialog::makePlace()
{
    auto* widget = new QWidget(this);
    QHBoxLayout* row = makeRow(widget);
    m_place = makeElided({}, Face::Body, Ink::Text, widget);
    QPushButton* other = makeButton(Tr::tr("Another place…"), ButtonKind::Plain, u"open"_s, widget);
    row->addWidget(m_place, 1);
    row->addWidget(other);
    connect(other, &QPushButton::clicked, this, &BackupDialog::choosePlace);
    return widget;
}

QWidget* BackupDialog::makeButtons()
{
    auto* widget = new QWidget(this);
    QHBoxLayout* row = makeRow(widget);
    m_make = makeButton(Tr::tr("Copy now"), ButtonKind::Primary, u"copy"_s, widget);
    m_restore = makeButton(Tr::tr("Go back to this copy…"), ButtonKind::Danger, u"return"_s, widget);
    QPushButton* file = makeButton(Tr::tr("Another file…"), ButtonKind::Plain, u"open"_s, widget);
    QPushButton* close = makeButton(Tr::tr("Close"), ButtonKind::Plain, {}, widget);
    for (QPushButton* button : {m_make, m_restore, file})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_make, &QPushButton::clicked, this, &BackupDialog::makeNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupDialog::restore);
    connect(file, &QPushButton::clicked, this, &BackupDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return widget;
}

QString BackupDialog::words() const
{
    return m_words->text();
}

void BackupDialog::read()
{
    const service::DatedCopies copies = m_keeper.copies();
    m_place->setText(Tr::tr("Copies lie in %1").arg(QDir::toNativeSeparators(copies.folder())));
    m_place->setToolTip(QDir::toNativeSeparators(copies.folder()));
    const QString problem = m_keeper.problem();
    if (problem.isEmpty())
        m_problem->hide();
    else
        m_problem->show(Meaning::Trouble, problem);
    m_make->setEnabled(true);
    QList<Row> rows;
    for (const service::DatedCopy& one : copies.copies()) {
        Cell at;
        at.text = localTime(one.at);
        at.key = isoTime(one.at);
        Cell file;
        file.text = QFileInfo(one.file).fileName();
        Cell kept;
        kept.text = keptText(one.kept);
        Cell size;
        size.text = sizeText(one.bytes);
        size.key = one.bytes;
        rows.append({one.file, {at, file, kept, size}});
    }
    m_table->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->setCurrentId(rows.first().id);
    look();
}

void BackupDialog::look()
{
    if (m_table->currentId().isEmpty()) {
        m_looked.clear();
        m_words->clear();
        m_restore->setEnabled(false);
        return;
    }
    lookAt(m_table->currentId());
}

// Looking into a copy checks it from beginning to end, which takes a while where it is large.
void BackupDialog::lookAt(const QString& file)
{
    if (m_asked == file)
        return;
    m_asked = file;
    m_looked.clear();
    m_restore->setEnabled(false);
    m_words->setText(Tr::tr("Looking into the copy…"));
    setLabelInk(m_words, Ink::Muted);
    runInBackground(
        this, [file](const TaskProgress&) { return service::inspectBackup(file); },
        [this, file](const Result<DatabaseSummary>& summary) {
            if (m_asked == file)
                showSummary(file, summary);
        });
}

void BackupDialog::showSummary(const QString& file, const Result<DatabaseSummary>& summary)
{
    m_asked.clear();
    m_words->setText(
        summary ? QFileInfo(file).fileName() + u": "_s + summaryText(*summary) : summary.error().text);
    setLabelInk(m_words, summary ? Ink::Text : Ink::TroubleText);
    m_looked = summary ? file : QString();
    m_restore->setEnabled(bool(summary));
}

void BackupDialog::choosePlace()
{
    const QString folder = m_dialogs.chooseFolder(this, Tr::tr("Where to keep the copies"));
    if (folder.isEmpty())
        return;
    m_keeper.setFolder(folder);
    read();
    makeNow();
}

void BackupDialog::makeNow()
{
    BackgroundTask* task = m_keeper.make();
    if (task == nullptr)
        return;
    m_make->setEnabled(false);
    m_busy->watch(task, Tr::tr("Copying and verifying…"));
}

void BackupDialog::chooseFile()
{
    const QString file = m_dialogs.openFile(
        this, Tr::tr("Look into a copy"), Tr::tr("Databases of Sổ Việc (*.db *.soviec);;All files (*)"));
    if (!file.isEmpty())
        lookAt(file);
}

void BackupDialog::restore()
{
    if (m_looked.isEmpty())
        return;
    const bool sure = m_dialogs.confirm(
        this, Tr::tr("Go back to this copy?"),
        Tr::tr("%1\n\nWhat was entered after it is not in it. The present database is kept beside it under a dated name.")
            .arg(m_words->text()),
        Tr::tr("Go back"), true);
    if (!sure)
        return;
    m_restored = m_looked;
    accept();
}

} // namespace soviec
