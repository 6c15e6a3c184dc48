package org.emic.app;

import org.emic.accounts.Doors;
import org.emic.accounts.Team;
import org.emic.coding.CodebookDesk;
import org.emic.coding.CodingDesk;
import org.emic.coding.LineDesk;
import org.emic.coding.Rounds;
import org.emic.coding.StudyJournal;
import org.emic.coding.Submission;
import org.emic.journal.Journal;
import org.emic.storage.Database;
import org.emic.study.AttributeDesk;
import org.emic.study.ParticipantDesk;
import org.emic.study.ParticipantImport;
import org.emic.study.StudyDesk;
import org.emic.study.SyntheticDoors;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// Hands the use cases to the pages.
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan("org.emic.web")
class WebConfiguration {

    @Bean(destroyMethod = "")
    Database database(Workbench workbench) {
        return workbench.database();
    }

    @Bean
    Journal journal(Workbench workbench) {
        return workbench.journal();
    }

    @Bean
    Doors doors(Workbench workbench) {
        return workbench.doors();
    }

    @Bean
    Team team(Workbench workbench) {
        return workbench.team();
    }

    @Bean
    StudyDesk studies(Workbench workbench) {
        return workbench.studies();
    }

    @Bean
    SyntheticDoors syntheticDoors(Workbench workbench) {
        return workbench.syntheticDoors();
    }

    @Bean
    ParticipantDesk participants(Workbench workbench) {
        return workbench.participants();
    }

    @Bean
    AttributeDesk attributes(Workbench workbench) {
        return workbench.attributes();
    }

    @Bean
    ParticipantImport participantImport(Workbench workbench) {
        return workbench.participantImport();
    }

    @Bean
    Rounds rounds(Workbench workbench) {
        return workbench.rounds();
    }

    @Bean
    CodebookDesk codebooks(Workbench workbench) {
        return workbench.codebooks();
    }

    @Bean
    CodingDesk codings(Workbench workbench) {
        return workbench.codings();
    }

    @Bean
    LineDesk lines(Workbench workbench) {
        return workbench.lines();
    }

    @Bean
    Submission submission(Workbench workbench) {
        return workbench.submission();
    }

    @Bean
    StudyJournal studyJournal(Workbench workbench) {
        return workbench.studyJournal();
    }
}
