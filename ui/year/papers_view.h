// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/dossier.h"
#include "core/domain/org/unit.h"
#include "core/service/year_ratings.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace soviec {

class Answers;
class AskForm;
class Card;
class DataTable;
class InlineMessage;
struct PageContext;

/// The papers of a year's rating (Articles 21, 24): minutes, the Party committee's opinion,
/// notices, with their text and files. HR enters them; they belong to the dossiers of people.
class PapersView : public QWidget {
    Q_OBJECT

public:
    explicit PapersView(PageContext& context, QWidget* parent = nullptr);
    /// `people`: whom a paper can belong to; empty: only one's own dossier is shown.
    void setYear(int year, const QList<service::YearLine>& people);

private:
    QWidget* makeSide();
    void showList();
    void showPaper();
    const DossierPaper* chosen() const;
    QString peopleOf(const DossierPaper& paper) const;
    void beginNew();
    void add(const Answers& answers);
    void attach();
    void saveFile();
    void revoke();
    void done(const QString& sentence);

    PageContext& m_context;
    int m_year = 0;
    bool m_mayAdd = false;
    QList<std::pair<PersonId, QString>> m_people;
    QList<DossierPaper> m_papers;
    QList<Unit> m_units;
    InlineMessage* m_message;
    DataTable* m_table;
    Card* m_paperCard = nullptr;
    Card* m_newCard = nullptr;
    AskForm* m_form = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_text = nullptr;
    QListWidget* m_files = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_attach = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_revoke = nullptr;
};

} // namespace soviec
