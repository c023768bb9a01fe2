// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/server_dialog.h"

#include "core/base/tr.h"
#include "core/service/server.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

ServerDialog::ServerDialog(const QString& address, bool keeps, QWidget* parent)
    : QDialog(parent)
    , m_keep(new QCheckBox(Tr::tr("Keep the password in the keychain of this desktop")))
    , m_error(makeParagraph({}, Face::Body, Ink::TroubleText))
{
    setWindowTitle(Tr::tr("Connect to the office's server"));
    setWindowIcon(applicationIcon());
    auto* column = makeColumn(this, Space::PageSide, Space::Small);
    column->addWidget(makeLabel(Tr::tr("Connect to the office's server"), Face::Title));
    column->addWidget(makeParagraph(
        Tr::tr("The administrator tells you the server's name and gives you a login. What you do is recorded "
               "under it."),
        Face::Body, Ink::Muted));
    m_host = addField(Tr::tr("Server"), Tr::tr("e.g. server.commune.gov.vn"), m_hostError);
    m_database = addField(Tr::tr("Database", "on a server"), u"soviec"_s, m_databaseError);
    m_login = addField(Tr::tr("Login"), {}, m_loginError);
    m_password = addField(Tr::tr("Password"), {}, m_passwordError);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setVisible(keeps);
    column->addWidget(m_keep);
    m_error->hide();
    column->addWidget(m_error);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton* cancel = makeButton(Tr::tr("Cancel"));
    QPushButton* go = makeButton(Tr::tr("Connect"), ButtonKind::Primary);
    go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ServerDialog::take);
    const service::ServerPlace before = service::serverPlace(address);
    m_host->setText(before.host);
    m_database->setText(before.database.isEmpty() ? u"soviec"_s : before.database);
    m_login->setText(before.login);
    (before.host.isEmpty() ? m_host : before.login.isEmpty() ? m_login : m_password)->setFocus();
    onLook(this, [this] { setMinimumWidth(px(this, Space::Dialog)); });
}

QLineEdit* ServerDialog::addField(const QString& label, const QString& hint, FieldError*& error)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(hint);
    field->setAccessibleName(label);
    error = new FieldError(field);
    auto* caption = makeLabel(label, Face::Strong);
    caption->setBuddy(field);
    layout()->addWidget(caption);
    layout()->addWidget(field);
    layout()->addWidget(error);
    return field;
}

QString ServerDialog::password() const
{
    return m_password->text();
}

bool ServerDialog::keepsPassword() const
{
    return m_keep->isVisibleTo(this) && m_keep->isChecked();
}

void ServerDialog::setError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        m_password->selectAll();
        m_password->setFocus();
    }
}

bool ServerDialog::need(const QLineEdit* field, FieldError* error, const QString& sentence) const
{
    const bool missing = field->text().trimmed().isEmpty();
    error->setError(missing ? sentence : QString());
    return !missing;
}

void ServerDialog::take()
{
    setError({});
    const bool complete = need(m_host, m_hostError, Tr::tr("Enter the server's name."))
        & need(m_database, m_databaseError, Tr::tr("Enter the name of the database."))
        & need(m_login, m_loginError, Tr::tr("Enter your login."))
        & need(m_password, m_passwordError, Tr::tr("Enter your password."));
    if (!complete)
        return;
    const auto address = service::serverAddress(
        {m_host->text().trimmed(), m_database->text().trimmed(), m_login->text().trimmed()});
    if (!address) {
        m_hostError->setError(address.error().text);
        m_host->setFocus();
        return;
    }
    m_address = *address;
    accept();
}

} // namespace soviec
