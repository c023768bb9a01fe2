// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_window.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "ui/shared/card.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

StartWindow::StartWindow(Dialogs& dialogs, const QString& demonstrationPath, QWidget* parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_demonstrationPath(demonstrationPath)
    , m_agency(new QLineEdit)
    , m_agencyError(new FieldError(m_agency))
    , m_error(makeParagraph({}, Face::Body, Ink::TroubleText))
{
    setWindowTitle(u"Sổ Việc"_s);
    setWindowIcon(applicationIcon());
    auto* column = makeColumn(this, Space::PageSide, Space::Gap);
    column->addWidget(makeLabel(Tr::tr("Welcome to Sổ Việc"), Face::Title));
    column->addWidget(makeParagraph(
        Tr::tr("One diary entry serves the hours, the score, the signed sheet and the report. "
               "Everything is kept in one file on this computer, or on the office's server."),
        Face::Body, Ink::Muted));
    const auto button = [this](const QString& word, ButtonKind kind, void (StartWindow::*run)()) {
        QPushButton* made = makeButton(word, kind);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    column->addWidget(makeStep(
        u"star"_s, Tr::tr("Look around first"),
        Tr::tr("An invented commune with 24 people and three months of work. Nothing you do there "
               "counts."),
        button(Tr::tr("Open the demonstration"), ButtonKind::Primary, &StartWindow::demonstrate)));
    auto* field = new QWidget;
    auto* fieldColumn = makeColumn(field, Space::None, Space::Tight);
    m_agency->setPlaceholderText(Tr::tr("Name of the agency"));
    m_agency->setAccessibleName(Tr::tr("Name of the agency"));
    fieldColumn->addWidget(m_agency);
    fieldColumn->addWidget(m_agencyError);
    column->addWidget(makeStep(
        u"add"_s, Tr::tr("Begin with your agency"),
        Tr::tr("A new, empty database. Units, people and the catalog are imported afterwards."),
        button(Tr::tr("Create…"), ButtonKind::Plain, &StartWindow::create), field));
    column->addWidget(makeStep(
        u"open"_s, Tr::tr("Open a database"), Tr::tr("A file of Sổ Việc that is already there."),
        button(Tr::tr("Open…"), ButtonKind::Plain, &StartWindow::openExisting)));
    column->addWidget(makeStep(
        u"organisation"_s, Tr::tr("Connect to the office's server"),
        Tr::tr("Where the whole office works together. The administrator gave you a login."),
        button(Tr::tr("Connect…"), ButtonKind::Plain, &StartWindow::connectToServer)));
    m_error->hide();
    column->addWidget(m_error);
    onLook(this, [this] { fit(); });
}

// As high as its paragraphs are at this width, which a dialog does not ask by itself.
void StartWindow::fit()
{
    const int width = px(this, Space::Dialog);
    setFixedWidth(width);
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width));
}

void StartWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

QWidget* StartWindow::makeStep(
    const QString& iconName, const QString& title, const QString& text, QPushButton* button,
    QWidget* field)
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->addWidget(makeSign(iconName, Ink::Accent), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->addWidget(makeLabel(title, Face::Strong));
    words->addWidget(makeParagraph(text, Face::Small, Ink::Muted));
    if (field != nullptr)
        words->addWidget(field);
    row->addLayout(words, 1);
    row->addWidget(button, 0, field != nullptr ? Qt::AlignBottom : Qt::AlignVCenter);
    card->body()->addLayout(row);
    card->setAccessibleName(title);
    return card;
}

void StartWindow::setError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    fit();
}

void StartWindow::demonstrate()
{
    m_choice = {StartChoice::Kind::Demonstrate, m_demonstrationPath, {}};
    accept();
}

void StartWindow::create()
{
    const QString name = cleanText(m_agency->text());
    m_agencyError->setError(
        name.isEmpty() ? Tr::tr("Enter the name of the agency as it is printed on sheets.")
                       : QString());
    if (name.isEmpty()) {
        m_agency->setFocus();
        return;
    }
    const QString path = m_dialogs.saveFile(
        this, Tr::tr("Where to keep the database"), u"soviec.db"_s,
        Tr::tr("Databases of Sổ Việc (*.db)"));
    if (path.isEmpty())
        return;
    m_choice = {StartChoice::Kind::Create, path, name};
    accept();
}

void StartWindow::connectToServer()
{
    m_choice = {StartChoice::Kind::Connect, {}, {}};
    accept();
}

void StartWindow::openExisting()
{
    const QString path =
        m_dialogs.openFile(this, Tr::tr("Open a database"), Tr::tr("Databases of Sổ Việc (*.db)"));
    if (path.isEmpty())
        return;
    m_choice = {StartChoice::Kind::Open, path, {}};
    accept();
}

} // namespace soviec
