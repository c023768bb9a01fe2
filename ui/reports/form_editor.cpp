// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/form_editor.h"

#include "core/base/file.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/report_forms.h"
#include "ui/shared/background.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/reports/form_fields.h"
#include "ui/shared/label.h"
#include "ui/shared/store_over.h"
#include "ui/shared/page_view.h"
#include "ui/theme/on_look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestLogo = 2'000'000; // refused with a sentence by the form, not by the reader

} // namespace

FormEditor::FormEditor(
    service::Office& office, Dialogs& dialogs, const service::ReportRequest& request,
    QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_dialogs(dialogs)
    , m_request(request)
    , m_stored(service::ReportForms(office).get(request.kind).value_or(report::FormSettings()))
    , m_settings(m_stored)
    , m_message(new InlineMessage(this))
    , m_view(new PageView(this))
{
    const auto kind = service::reportKind(request.kind);
    setWindowTitle(Tr::tr("Form: %1").arg(kind ? kind->title : request.kind));
    auto* column = makeColumn(this, Space::Gap, Space::Card);
    column->addWidget(m_message);
    auto* work = new QWidget(this);
    auto* row = makeRow(work, Space::None, Space::Gap);
    row->addWidget(makeFields(), 1);
    row->addWidget(m_view, 1);
    column->addWidget(work, 1);
    column->addWidget(makeButtons());
    m_message->setVisible(false);
    m_view->setAccessibleName(Tr::tr("Preview of the form"));
    onLook(this, [this] {
        resize(2 * px(this, Space::Dialog), px(this, Space::Dialog) * 6 / 5);
    });
    showPreview();
}

QLineEdit* FormEditor::addLine(QFormLayout* form, const QString& label, const QString& value)
{
    auto* line = new QLineEdit(value);
    line->setAccessibleName(label);
    line->setPlaceholderText(Tr::tr("as the program has it"));
    form->addRow(label, line);
    connect(line, &QLineEdit::editingFinished, this, &FormEditor::showPreview);
    return line;
}

QPlainTextEdit* FormEditor::addText(
    QFormLayout* form, const QString& label, const QString& value, int lines)
{
    auto* text = new QPlainTextEdit(value);
    text->setAccessibleName(label);
    text->setTabChangesFocus(true);
    onLook(text, [text, lines] {
        text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + px(text, Space::Gap));
    });
    form->addRow(label, text);
    // Laying sheets out with every letter would make typing slow.
    auto* soon = new QTimer(text);
    soon->setSingleShot(true);
    soon->setInterval(400);
    connect(text, &QPlainTextEdit::textChanged, soon, qOverload<>(&QTimer::start));
    connect(soon, &QTimer::timeout, this, &FormEditor::showPreview);
    return text;
}

void FormEditor::addLogo(QFormLayout* form)
{
    auto* holder = new QWidget;
    auto* row = makeRow(holder);
    m_logo = makeLabel({}, Face::Body, Ink::Muted);
    auto* choose = makeButton(Tr::tr("Choose…"));
    auto* remove = makeButton(Tr::tr("Remove"));
    row->addWidget(m_logo, 1);
    row->addWidget(choose);
    row->addWidget(remove);
    form->addRow(Tr::tr("Logo"), holder);
    connect(choose, &QPushButton::clicked, this, &FormEditor::chooseLogo);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_settings.logo.clear();
        showPreview();
    });
}

void FormEditor::addWording(QFormLayout* form)
{
    const QList<report::EditableText> texts = report::editableTexts(m_request.kind);
    for (const report::EditableText& one : texts) {
        const bool paragraph = !one.names.isEmpty() && one.key != u"subject";
        m_texts.insert(
            one.key, addText(
                         form, wordingLabel(one.key), m_settings.texts.value(one.key, one.wording),
                         paragraph ? 4 : 2));
    }
    if (texts.isEmpty())
        form->addRow(makeParagraph(
            Tr::tr("The wording of this form is fixed by the decree; only its head, layout and logo "
                   "can be changed."),
            Face::Small, Ink::Muted));
    if (!texts.isEmpty() && !texts.last().names.isEmpty())
        form->addRow(makeParagraph(
            Tr::tr("Figures stand in braces: {%1}.").arg(texts.last().names.join(u"}, {"_s)),
            Face::Small, Ink::Muted));
}

QWidget* FormEditor::makeFields()
{
    auto* scroll = new QScrollArea(this);
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_superior = addLine(form, Tr::tr("Superior agency"), m_settings.superiorName);
    m_agency = addLine(form, Tr::tr("Agency in the head"), m_settings.agencyName);
    m_place = addLine(form, Tr::tr("Place of the date line"), m_settings.place);
    m_number = addLine(form, Tr::tr("Number of the document"), m_settings.number);
    m_layout = new QComboBox;
    m_layout->setAccessibleName(Tr::tr("Layout"));
    m_layout->addItem(Tr::tr("as the bloc of the agency asks"), QString());
    m_layout->addItem(Tr::tr("State (Decree 30/2020)"), code(Bloc::Government));
    m_layout->addItem(Tr::tr("Party (Guidance 05-HD/VPTW)"), code(Bloc::Party));
    m_layout->setCurrentIndex(
        std::max(0, m_layout->findData(m_settings.layout ? code(*m_settings.layout) : QString())));
    form->addRow(Tr::tr("Layout"), m_layout);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &FormEditor::showPreview);
    addLogo(form);
    if (!report::isFormOfLaw(m_request.kind)) {
        m_signTitle =
            addText(form, Tr::tr("Who signs (authority, title)"), m_settings.signTitle, 2);
        m_signName = addLine(form, Tr::tr("Name of who signs"), m_settings.signName);
        m_recipients =
            addText(form, Tr::tr("Recipients, a line each"), m_settings.recipients.join(u'\n'), 3);
        QStringList columns;
        for (const report::ExtraColumn& one : m_settings.extraColumns)
            columns.append(one.title);
        m_columns = addText(form, Tr::tr("Further columns, a line each"), columns.join(u'\n'), 2);
        m_carry = new QCheckBox(Tr::tr("Carry sums over to the next page"));
        m_carry->setChecked(m_settings.carryForward);
        form->addRow(QString(), m_carry);
        connect(m_carry, &QCheckBox::toggled, this, &FormEditor::showPreview);
    }
    addWording(form);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* FormEditor::makeButtons()
{
    auto* holder = new QWidget(this);
    auto* row = makeRow(holder);
    auto* undo = makeButton(Tr::tr("As the program has it"));
    auto* cancel = makeButton(Tr::tr("Cancel"));
    auto* keep = makeButton(Tr::tr("Save the form"), ButtonKind::Primary, u"save"_s);
    row->addWidget(undo);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(keep);
    connect(undo, &QPushButton::clicked, this, &FormEditor::reset);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &FormEditor::save);
    return holder;
}

report::FormSettings FormEditor::typed() const
{
    report::FormSettings settings;
    settings.superiorName = m_superior->text().trimmed();
    settings.agencyName = m_agency->text().trimmed();
    settings.place = m_place->text().trimmed();
    settings.number = m_number->text().trimmed();
    settings.layout = fromCode<Bloc>(m_layout->currentData().toString());
    settings.logo = m_settings.logo;
    if (m_signTitle) {
        settings.signTitle = m_signTitle->toPlainText().trimmed();
        settings.signName = m_signName->text().trimmed();
        settings.recipients = m_recipients->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        for (const QString& title : m_columns->toPlainText().split(u'\n', Qt::SkipEmptyParts))
            settings.extraColumns.append({title.trimmed(), 10});
        settings.carryForward = m_carry->isChecked();
    }
    for (const report::EditableText& one : report::editableTexts(m_request.kind)) {
        const QPlainTextEdit* field = m_texts.value(one.key);
        if (field && field->toPlainText() != one.wording)
            settings.texts.insert(one.key, field->toPlainText());
    }
    return settings;
}

void FormEditor::showPreview()
{
    m_logo->setText(
        m_settings.logo.isEmpty() ? Tr::tr("none")
                                  : Tr::tr("%1 kB").arg((m_settings.logo.size() + 999) / 1000));
    const report::FormSettings settings = typed();
    if (const auto fits = report::checkForm(m_request.kind, settings); !fits) {
        m_message->show(Meaning::Trouble, fits.error().text);
        return;
    }
    m_message->setVisible(false);
    m_request.form = settings;
    m_request.most = 1;
    if (BackgroundTask* earlier = m_building)
        earlier->cancel();
    m_building = runInBackground(
        this,
        [open = m_office.readingOpener(), request = m_request](const TaskProgress& progress)
            -> Result<QList<report::Report>> {
            const auto office = open();
            if (!office)
                return passOn(office);
            return service::Reports(**office).build(request, progress);
        },
        [this, round = ++m_round](const Result<QList<report::Report>>& built) {
            if (round != m_round)
                return; // typed on meanwhile
            if (!built)
                return m_message->show(Meaning::Attention, built.error().text);
            m_view->setDocument(std::make_shared<const print::PagedDocument>(
                print::PagedDocument::layOut({built->first()})));
        });
}

void FormEditor::chooseLogo()
{
    const QString path =
        m_dialogs.openFile(this, Tr::tr("Choose a logo"), Tr::tr("PNG pictures (*.png)"));
    if (path.isEmpty())
        return;
    const auto bytes = readFile(path, largestLogo);
    if (!bytes) {
        m_message->show(Meaning::Trouble, bytes.error().text);
        return;
    }
    const QByteArray before = m_settings.logo;
    m_settings.logo = *bytes;
    if (const auto fits = report::checkForm(m_request.kind, typed()); !fits) {
        m_settings.logo = before;
        m_message->show(Meaning::Trouble, fits.error().text);
        return;
    }
    showPreview();
}

void FormEditor::reset()
{
    for (QLineEdit* line : {m_superior, m_agency, m_place, m_number, m_signName}) {
        if (line)
            line->clear();
    }
    for (QPlainTextEdit* text : {m_signTitle, m_recipients, m_columns}) {
        if (text)
            text->clear();
    }
    if (m_carry)
        m_carry->setChecked(false);
    m_layout->setCurrentIndex(0);
    m_settings.logo.clear();
    for (const report::EditableText& one : report::editableTexts(m_request.kind)) {
        if (QPlainTextEdit* field = m_texts.value(one.key))
            field->setPlainText(one.wording);
    }
    showPreview();
}

void FormEditor::save()
{
    service::ReportForms forms(m_office);
    using report::FormSettings;
    const auto saved = storeOver(
        this, windowTitle(), formFields(m_request.kind), m_stored, typed(),
        [&](const FormSettings& mine, const FormSettings& base) {
            return forms.save(m_request.kind, mine, base);
        },
        [&]() -> Result<std::optional<FormSettings>> { return forms.get(m_request.kind); });
    if (saved)
        accept();
    else
        m_message->show(Meaning::Trouble, saved.error().text);
}

} // namespace soviec
