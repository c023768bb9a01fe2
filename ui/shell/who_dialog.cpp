// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/who_dialog.h"

#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/label.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

// Row ids are the logins behind a letter, so that the operator's empty login is an id as well.
QString rowId(const QString& login)
{
    return u"@"_s + login;
}

Cell cell(const QString& text, Ink ink = Ink::Text)
{
    Cell result;
    result.text = text;
    result.ink = ink;
    return result;
}

} // namespace

WhoDialog::WhoDialog(const QList<LoginChoice>& people, const QString& lastLogin, QWidget* parent)
    : QDialog(parent)
    , m_table(new DataTable(Tr::tr("People")))
{
    setWindowTitle(Tr::tr("Who is working?"));
    setWindowIcon(applicationIcon());
    auto* column = makeColumn(this, Space::PageSide, Space::Card);
    column->addWidget(makeLabel(Tr::tr("Who is working?"), Face::Title));
    column->addWidget(makeParagraph(
        Tr::tr("What you enter and decide is recorded under this name."), Face::Body, Ink::Muted));
    auto* filter = new FilterLine(Tr::tr("Filter"));
    column->addWidget(filter);
    m_table->setColumns(
        {{u"name"_s, Tr::tr("Name"), {}, ColumnKind::Name},
         {u"position"_s, Tr::tr("Position"), u"WWWWWWWWWWWWWWWWWW"_s, ColumnKind::Text},
         {u"unit"_s, Tr::tr("Unit"), u"WWWWWWWWWWWWWWWWWW"_s, ColumnKind::Text}});
    QList<Row> rows;
    for (const LoginChoice& person : people)
        rows += Row{
            rowId(person.login),
            {cell(person.name), cell(person.position, Ink::Muted), cell(person.unit, Ink::Muted)}};
    m_table->setRows(rows);
    m_table->attach(filter);
    m_table->setCurrentId(rowId(lastLogin));
    column->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton* cancel = makeButton(Tr::tr("Cancel"));
    QPushButton* go = makeButton(Tr::tr("Continue"), ButtonKind::Primary);
    go->setDefault(true);
    go->setEnabled(!m_table->currentId().isEmpty());
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] { choose(m_table->currentId()); });
    connect(m_table, &DataTable::opened, this, &WhoDialog::choose);
    connect(m_table, &DataTable::currentIdChanged, go, [go](const QString& id) {
        go->setEnabled(!id.isEmpty());
    });
    connect(filter, &QLineEdit::textChanged, this, [this] {
        const QStringList shown = m_table->visibleIds();
        if (!shown.isEmpty() && !shown.contains(m_table->currentId()))
            m_table->setCurrentId(shown.first());
    });
    onLook(this, [this] { resize(px(this, Space::Dialog) * 3 / 2, px(this, Space::Row) * 16); });
    filter->setFocus();
}

void WhoDialog::choose(const QString& id)
{
    if (id.isEmpty())
        return;
    m_login = id.mid(1);
    accept();
}

} // namespace soviec
