// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/factor_prompt.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "ui/print/qr_code.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietZone = 4; // modules, as the standard asks for

// Black on white in every theme: that is what cameras read.
QPixmap picture(const QString& text, int side)
{
    const QImage code = print::qrCode(text);
    if (code.isNull())
        return {};
    QImage framed(code.width() + 2 * quietZone, code.height() + 2 * quietZone, QImage::Format_RGB32);
    framed.fill(Qt::white);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x)
            framed.setPixel(x + quietZone, y + quietZone, code.pixel(x, y));
    }
    const int module = std::max(side / framed.width(), 2);
    return QPixmap::fromImage(framed.scaled(framed.width() * module, framed.height() * module));
}

// In groups of four, as it is typed.
QString grouped(const QString& key)
{
    QStringList groups;
    for (qsizetype i = 0; i < key.size(); i += 4)
        groups.append(key.mid(i, 4));
    return groups.join(u' ');
}

FieldError* addCodeField(QVBoxLayout* column, QLineEdit* field, const QString& label)
{
    QWidget* dialog = field->parentWidget();
    column->addWidget(makeLabel(label, Face::Small, Ink::Muted, dialog));
    field->setObjectName(u"factorCode"_s);
    field->setAccessibleName(label);
    field->setMaxLength(7); // "123 456"
    column->addWidget(field);
    auto* error = new FieldError(field, dialog);
    column->addWidget(error);
    return error;
}

// An error that appears below the field pushes nothing out of the dialog.
void grow(QDialog* dialog)
{
    dialog->layout()->activate();
    dialog->adjustSize();
}

QWidget* makeButtons(QDialog* dialog, const QString& action, const std::function<void()>& run)
{
    auto* buttons = new QWidget(dialog);
    auto* row = makeRow(buttons);
    QPushButton* back = makeButton(Tr::tr("Cancel"), ButtonKind::Plain, {}, buttons);
    QPushButton* go = makeButton(action, ButtonKind::Primary, {}, buttons);
    go->setDefault(true);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(go);
    QObject::connect(go, &QPushButton::clicked, dialog, run);
    QObject::connect(back, &QPushButton::clicked, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

EnrolDialog::EnrolDialog(
    service::Office& office, const service::FactorEnrolment& enrolment, QWidget* parent)
    : QDialog(parent), m_office(office), m_code(new QLineEdit(this))
{
    const QString title = Tr::tr("Set up the second factor");
    setWindowTitle(title);
    auto* column = makeColumn(this, Space::Gap, Space::Card);
    column->addWidget(makeLabel(title, Face::Title, Ink::Text, this));
    column->addWidget(makeParagraph(
        Tr::tr("Scan this with an authenticator app on your telephone, or type the letters into it. It is "
               "shown only now; nobody can read it again."),
        Face::Body, Ink::Text, this));
    auto* code = new QLabel(this);
    code->setAlignment(Qt::AlignCenter);
    code->setAccessibleName(Tr::tr("QR code for the authenticator app"));
    column->addWidget(code);
    QLabel* key = makeParagraph(grouped(enrolment.key), Face::Strong, Ink::Text, this);
    key->setAlignment(Qt::AlignCenter);
    key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    key->setAccessibleName(Tr::tr("The same as letters"));
    column->addWidget(key);
    m_error = addCodeField(column, m_code, Tr::tr("The six figures the app shows now"));
    column->addWidget(makeButtons(this, Tr::tr("Confirm the figures"), [this] { confirm(); }));
    onLook(this, [this, code, address = enrolment.address] {
        setMinimumWidth(px(this, Space::Dialog));
        code->setPixmap(picture(address, px(this, Space::FieldLong)));
    });
    m_code->setFocus();
}

void EnrolDialog::confirm()
{
    const auto done = service::SecondFactor(m_office).confirm(m_code->text());
    if (done)
        accept();
    else
        m_error->setError(done.error().text);
    grow(this);
}

CodeDialog::CodeDialog(bool fresh, QWidget* parent)
    : QDialog(parent), m_code(new QLineEdit(this))
{
    const QString title = Tr::tr("Second factor");
    setWindowTitle(title);
    auto* column = makeColumn(this, Space::Gap, Space::Card);
    column->addWidget(makeLabel(title, Face::Title, Ink::Text, this));
    column->addWidget(makeParagraph(
        Tr::tr("The agency asks for it at every signature. Open the authenticator app on your telephone."),
        Face::Body, Ink::Text, this));
    m_error = addCodeField(
        column, m_code,
        fresh ? Tr::tr("The next six figures of the app: each is used once")
              : Tr::tr("The six figures the app shows now"));
    column->addWidget(makeButtons(this, Tr::tr("Sign"), [this] { sign(); }));
    onLook(this, [this] { setMinimumWidth(px(this, Space::Dialog) * 3 / 4); });
    m_code->setFocus();
}

QString CodeDialog::code() const
{
    return m_code->text().remove(u' ');
}

void CodeDialog::sign()
{
    static const QRegularExpression six(u"^[0-9]{6}$"_s);
    if (six.match(code()).hasMatch())
        accept();
    else
        m_error->setError(Tr::tr("Six figures are needed, such as 123 456."));
    grow(this);
}

std::optional<QString> askFactor(PageContext& context, QWidget* parent)
{
    service::SecondFactor factor(context.office);
    const auto asked = factor.isAsked();
    if (!asked || !*asked)
        return QString(); // the server refuses the signature where it wants one after all
    const auto ready = factor.isReady();
    if (ready && !*ready) {
        const auto enrolment = factor.enrol();
        if (!enrolment) {
            context.dialogs.showError(parent, enrolment.error().text, enrolment.error().detail);
            return std::nullopt;
        }
        EnrolDialog dialog(context.office, *enrolment, parent);
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
    }
    CodeDialog dialog(ready && !*ready, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.code();
}

} // namespace soviec
